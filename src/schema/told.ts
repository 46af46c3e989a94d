/**
 * The error option of a schema field: what is wrong in a few words, then what to write instead.
 * A line break parts the two; the reporter prints them on lines of their own.
 */
export function told(mend: string) {
  return {
    error: ({ input }: { input?: unknown }) => {
      if (input === undefined) return `is missing.\n${mend}`;
      return input === null || input === '' ? `is empty.\n${mend}` : `${show(input)} does not fit.\n${mend}`;
    },
  };
}

/** The same for a field that holds a text: a number, or true and false, are no text to YAML. */
export function toldText(mend: string) {
  const { error } = told(mend);
  return {
    error: (issue: { input?: unknown }) => {
      const { input } = issue;
      if (typeof input === 'number' || typeof input === 'boolean') {
        const kind = typeof input === 'number' ? 'a number' : 'true or false';
        return `${String(input)} is ${kind} to YAML, not a text.\nWrite it in quotes: "${String(input)}".`;
      }
      if (typeof input !== 'object' || input === null) return error(issue);
      return `holds ${Array.isArray(input) ? 'a list' : 'keys'} where a text belongs.\n${mend} Put it in quotes where it holds a colon or begins with a bracket.`;
    },
  };
}

function show(input: unknown): string {
  const text =
    typeof input === 'string'
      ? `"${input}"`
      : typeof input === 'number'
        ? String(input)
        : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
