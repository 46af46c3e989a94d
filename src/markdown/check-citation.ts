import { suggestNearest } from '../problems/nearest.ts';

/**
 * Holds a citation (`R46`, `article#15`) against the known sources.
 * @param sources how many paragraphs each source has, where that is known.
 * @returns the problem and its mend, or null when the citation resolves.
 */
export function checkCitation(
  citation: string,
  sources: ReadonlyMap<string, number | undefined>,
): string | null {
  const [id = '', part] = citation.split('#');
  if (!sources.has(id)) {
    return `unknown source "${id}".\n${suggestNearest(id, sources.keys(), 'sources.yaml')}`;
  }
  const paragraphs = sources.get(id);
  const number = Number(part);
  if (part && paragraphs && !(Number.isInteger(number) && number >= 1 && number <= paragraphs)) {
    return `${id} has no paragraph ${part}.\nWrite a number from 1 to ${paragraphs}.`;
  }
  return null;
}
