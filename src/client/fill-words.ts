/**
 * A sentence with what the script knows in its places.
 * @param words with the name of each place in braces: `{count} of {total}`.
 */
export function fillWords(words: string, given: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(given[name] ?? place));
}
