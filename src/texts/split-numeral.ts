/** Splits "$600 million" into what stands before, the numeral and what stands after. */
export function splitNumeral(text: string): { before: string; numeral: string; after: string } {
  const match = /^(\D*)([\d.,]+)(.*)$/.exec(text);
  return { before: match?.[1] ?? '', numeral: match?.[2] ?? text, after: match?.[3] ?? '' };
}
