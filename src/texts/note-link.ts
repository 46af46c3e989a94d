import type { Fact } from '../story/story.ts';
import type { PageTexts } from './page-texts.ts';

/** The attributes of a link to the note of a figure on its page; null where the page has none. */
export function linkToNote(
  fact: Fact | null,
  { notes }: Pick<PageTexts, 'notes'>,
): { href: string; 'data-note': string } | null {
  const note = notes.find((other) => other.fact === fact);
  return note ? { href: `#n${note.number}`, 'data-note': `n${note.number}` } : null;
}
