import type { DateWords } from './date-words.ts';

/**
 * A date as it stands behind a text: without the words that the text before it says already (“about”, “the end of”,
 * “winter”), and as the language has it behind its last words.
 */
export function dropSaid(before: string, text: string, { said, fit }: DateWords): string {
  for (const [printed, already] of said) {
    const isSaid = new RegExp(`(?:^|[^\\p{L}])(?:${already.join('|')})\\s+$`, 'iu').test(before);
    if (isSaid && text.startsWith(`${printed} `)) return text.slice(printed.length + 1);
  }
  const rest = dropRepeated(before, text);
  return fit ? fit(before, rest) : rest;
}

/** Without the words with which the text before it ends: “in winter” before “winter 1879/80”. */
function dropRepeated(before: string, text: string): string {
  const words = text.split(' ');
  const said = ` ${before.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ')}`;
  if (!/\s$/.test(before)) return text;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const repeated = words.slice(0, count).join(' ');
    if (/^[\p{L} ]+$/u.test(repeated) && said.endsWith(` ${repeated.toLowerCase()} `)) {
      return words.slice(count).join(' ');
    }
  }
  return text;
}
