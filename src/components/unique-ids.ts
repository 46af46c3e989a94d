/** The source ids of citations, without their paragraphs. */
export function uniqueIds(cites: readonly string[]): Set<string> {
  return new Set(cites.map((citation) => citation.split('#')[0] ?? citation));
}
