import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { Prose } from '../markdown/compile.ts';
import { resolveProse } from '../markdown/render.ts';
import { entryPath, factPath, href } from '../paths.ts';
import { describeFact } from './fact-note.ts';
import type { PageTexts } from './page-texts.ts';

/** How a text sits on its page. */
export interface TextOptions {
  /** Put before the ids of headings. */
  idPrefix?: string;
  /** How many levels headings sink. */
  headingShift?: number;
  /** Whether its figures open their notes. */
  hasNotes?: boolean;
  /** Whether it names what it leads to, or stands where its page does not list its sources: it has no links. */
  isName?: boolean;
}

/**
 * Writes a text as HTML, with the links and source numbers of the page that shows it.
 * @throws Error when the page did not gather a source that the text cites.
 */
export function renderText(prose: Prose, texts: PageTexts, options?: TextOptions): string {
  return toHtml(resolveText(prose, texts, options), {
    collapseEmptyAttributes: true,
    omitOptionalTags: false,
  });
}

/** The same as a tree, for what has to be changed before it is written. */
export function resolveText(
  prose: Prose,
  texts: PageTexts,
  { idPrefix = '', headingShift = 0, hasNotes = false, isName = false }: TextOptions = {},
): Root {
  const { story, path, sources, notes, isOnePage, isBrief } = texts;
  const spots = story.uses.spots.get(prose);
  return resolveProse(prose, {
    noteId: (id) => {
      const note = hasNotes ? notes.find(({ fact }) => fact.id === id) : undefined;
      return note ? `n${note.number}` : null;
    },
    ledgerHref: (id) => (hasNotes && isBrief ? href(factPath({ id })) : null),
    marginNote: (id) => {
      const note = notes.find(({ fact, home }) => fact.id === id && home === prose);
      return note ? describeFact(note.fact, note.number, texts, 'margin') : null;
    },
    spots: spots?.path === path ? spots.ids : [],
    idPrefix,
    headingShift,
    isName,
    entryHref: (slug) => {
      const entry = story.bySlug.get(slug);
      return isOnePage || !entry ? `#${slug}` : href(entryPath(entry));
    },
    termHref: (id) => (isOnePage ? `#term-${id}` : href(`/glossary/#term-${id}`)),
    sourceNumber: (id) => {
      const listed = sources.find(({ source }) => source.id === id);
      if (!listed) throw new Error(`The page shows a text that cites ${id}, but did not gather its sources.`);
      return listed.number;
    },
  });
}
