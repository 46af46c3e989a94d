import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Prose } from './compile.ts';

/** What a page gives to the text that it shows. */
export interface RenderContext {
  /** Address of an entry on this page’s site (or the place of the entry on this page). */
  entryHref: (slug: string) => string;
  termHref: (id: string) => string;
  /** Number of a source on this page. */
  sourceNumber: (id: string) => number;
  /** Id of the note of a figure on this page; null where figures stand without one. */
  noteId: (fact: string) => string | null;
  /** Ids of the spots at which the text prints figures, in its order; empty off its own page. */
  spots: readonly string[];
  /** Put before the ids of headings, so that they are unique where several texts share a page. */
  idPrefix: string;
  /** How many levels headings sink: 1 turns `##` into h3. */
  headingShift: number;
}

/** Writes compiled text as HTML, with the addresses and source numbers of the page. */
export function renderProse(prose: Prose, context: RenderContext): string {
  const tree: Root = structuredClone(prose.tree);
  const slugger = new GithubSlugger();
  let figures = 0;
  visit(tree, 'element', (element: Element, _, parent) => {
    const { properties, tagName } = element;
    if (typeof properties.dataFact === 'string') {
      const isInLink = parent?.type === 'element' && parent.tagName === 'a';
      const note = isInLink ? null : context.noteId(properties.dataFact);
      renderFigure(element, note, context.spots[figures]);
      figures += 1;
    } else if (typeof properties.dataCites === 'string') {
      numberCitations(element, properties.dataCites.split(' '), context);
    } else if (typeof properties.dataEntry === 'string') {
      element.properties = { href: context.entryHref(properties.dataEntry) };
    } else if (typeof properties.dataTerm === 'string') {
      element.properties = { className: properties.className, href: context.termHref(properties.dataTerm) };
    } else if (/^h[2-5]$/.test(tagName)) {
      renderHeading(element, slugger, context);
    }
  });
  return toHtml(tree, { omitOptionalTags: false });
}

/** A figure is a button that opens its note; where it has none, it is plain data. */
function renderFigure(element: Element, note: string | null, spot: string | undefined): void {
  const { className } = element.properties;
  if (spot) element.properties.id = spot;
  if (note === null) return;
  element.tagName = 'button';
  element.properties = { popoverTarget: note, className, id: spot };
}

function numberCitations(element: Element, citations: string[], context: RenderContext): void {
  const numbers = citations.map((cite) => context.sourceNumber(cite.split('#')[0] ?? cite));
  element.properties = { className: ['cite'] };
  element.children = linkSources(numbers);
}

function linkSources(numbers: readonly number[]): ElementContent[] {
  return [...new Set(numbers)].flatMap((number, position): ElementContent[] => {
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${number}`, role: 'doc-noteref' },
      children: [{ type: 'text', value: String(number) }],
    };
    return position === 0 ? [link] : [{ type: 'text', value: '\u2009' }, link];
  });
}

/** Writes the raised numbers of sources on their own, for data that cites outside of a text. */
export function renderCitations(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return toHtml({
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: linkSources(numbers),
  });
}

function renderHeading(element: Element, slugger: GithubSlugger, context: RenderContext): void {
  const heading = toString(element);
  const id = `${context.idPrefix}${slugger.slug(heading)}`;
  const level = Math.min(6, Number(element.tagName.slice(1)) + context.headingShift);
  element.tagName = `h${level}`;
  element.properties = { id };
  element.children = [
    { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: element.children },
  ];
}
