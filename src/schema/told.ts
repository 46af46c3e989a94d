/**
 * The error option of a schema field: what is wrong in a few words, then what to write instead.
 * A line break parts the two; the reporter prints them on lines of their own.
 */
export function told(mend: string) {
  return {
    error: (issue: { input?: unknown }) =>
      issue.input === undefined ? `is missing.\n${mend}` : `${show(issue.input)} does not fit.\n${mend}`,
  };
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
