import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { breakFigure } from './break-figure.ts';
import type { Prose } from './compile.ts';
import { eachNode } from './each-node.ts';

/** What a page gives to the text that it shows. */
export interface RenderContext {
  /** Address of an entry on this page’s site (or the place of the entry on this page). */
  entryHref: (slug: string) => string;
  termHref: (id: string) => string;
  /** Number of a source on this page. */
  sourceNumber: (id: string) => number;
  /** Id of the note of a figure on this page; null where figures stand without one. */
  noteId: (fact: string) => string | null;
  /** Address of a figure in the ledger, where the page has no notes; null where figures stand without a link. */
  ledgerHref: (fact: string) => string | null;
  /** The note that stands beside the block in which a figure is first printed; null where there is none. */
  marginNote: (fact: string) => Element | null;
  /** Ids of the spots at which the text prints figures, in its order; empty off its own page. */
  spots: readonly string[];
  /** Put before the ids of headings, so that they are unique where several texts share a page. */
  idPrefix: string;
  /** How many levels headings sink: 1 turns `##` into h3. */
  headingShift: number;
  /** Whether the text is the name of what it leads to: it holds no links, and neither notes nor sources of its own. */
  isName: boolean;
}

/** Writes compiled text as HTML, with the addresses and source numbers of the page. */
export function renderProse(prose: Prose, context: RenderContext): string {
  return toHtml(resolveProse(prose, context), { collapseEmptyAttributes: true, omitOptionalTags: false });
}

/** The same as a tree of its own, for what has to be changed before it is written. */
export function resolveProse(prose: Prose, context: RenderContext): Root {
  const tree: Root = structuredClone(prose.tree);
  const slugger = new GithubSlugger();
  placeMarginNotes(tree, context);
  const inLinks = new Set<unknown>(context.isName ? [tree] : []);
  let figures = 0;
  eachNode<Nodes>(tree, (element, position, parent) => {
    if (element.type !== 'element') return undefined;
    const { properties, tagName } = element;
    const isInLink = inLinks.has(parent) || (parent?.type === 'element' && parent.tagName === 'a');
    if (isInLink) inLinks.add(element);
    if (typeof properties.dataFact === 'string') {
      const { dataFact } = properties;
      const spot = context.spots[figures];
      const note = isInLink ? null : context.noteId(dataFact);
      const ledger = isInLink ? null : context.ledgerHref(dataFact);
      if (note !== null) renderFigure(element, { href: `#${note}`, dataNote: note }, spot);
      else renderFigure(element, ledger === null ? null : { href: ledger }, spot);
      figures += 1;
    } else if (isInLink && typeof properties.dataCites === 'string') {
      parent?.children.splice(position ?? 0, 1);
      return position;
    } else if (isInLink && tagName === 'a') {
      element.tagName = 'span';
      element.properties = {};
    } else if (typeof properties.dataCites === 'string') {
      numberCitations(element, properties.dataCites.split(' '), context);
    } else if (typeof properties.dataEntry === 'string') {
      element.properties = { href: context.entryHref(properties.dataEntry) };
    } else if (typeof properties.dataTerm === 'string') {
      element.properties = { className: properties.className, href: context.termHref(properties.dataTerm) };
    } else if (/^h[2-5]$/.test(tagName)) {
      renderHeading(element, slugger, context);
    }
    return undefined;
  });
  return tree;
}

/** Puts notes before the blocks whose figures they explain, each once, so that their tops align. */
function placeMarginNotes(tree: Root, context: RenderContext): void {
  const placed = new Set<string>();
  tree.children = tree.children.flatMap((block) => {
    const notes: Element[] = [];
    eachNode<Nodes>(block, (element) => {
      if (element.type !== 'element') return;
      const fact = element.properties.dataFact;
      if (typeof fact !== 'string' || placed.has(fact)) return;
      placed.add(fact);
      const note = context.marginNote(fact);
      if (note) notes.push(note);
    });
    return [...notes, block];
  });
}

/** A figure is a link to its note or to its place in the ledger; where it has neither, it is plain data. */
function renderFigure(element: Element, link: Properties | null, spot: string | undefined): void {
  const { className } = element.properties;
  if (spot) element.properties.id = spot;
  if (link === null) return;
  element.tagName = 'a';
  element.properties = { ...link, className, id: spot };
  element.children = breakFigure(toString(element));
}

function numberCitations(element: Element, citations: string[], context: RenderContext): void {
  const numbers = citations.map((cite) => context.sourceNumber(cite.split('#')[0] ?? cite));
  element.properties = { className: ['cite'] };
  element.children = linkSources(numbers);
}

/** Numbers in brackets, which show only where the page is copied or read without its style. */
function linkSources(numbers: readonly number[]): ElementContent[] {
  const links = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((number, position): ElementContent[] => {
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href: `#source-${number}`, role: 'doc-noteref' },
        children: [{ type: 'text', value: String(number) }],
      };
      return position === 0 ? [link] : [{ type: 'text', value: ' ' }, link];
    });
  return links.length === 0 ? [] : [{ type: 'text', value: '[' }, ...links, { type: 'text', value: ']' }];
}

/** The raised numbers of sources on their own, for data that cites outside of a text. */
export function citationElement(numbers: readonly number[]): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: linkSources(numbers),
  };
}

/** The same as HTML; empty where there are none. */
export function renderCitations(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : toHtml(citationElement(numbers));
}

function renderHeading(element: Element, slugger: GithubSlugger, context: RenderContext): void {
  const heading = toString(element);
  const id = `${context.idPrefix}${slugger.slug(heading)}`;
  const level = Math.min(6, Number(element.tagName.slice(1)) + context.headingShift);
  element.tagName = `h${level}`;
  element.properties = { id };
  if (holdsLink(element)) return;
  element.children = [
    { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: element.children },
  ];
}

/** Whether something in a heading leads elsewhere, so that the heading cannot lead to itself. */
function holdsLink(heading: Element): boolean {
  let isFound = false;
  eachNode<Nodes>(heading, (node) => {
    if (node.type !== 'element') return;
    isFound ||= node.tagName === 'a' || typeof node.properties.dataCites === 'string';
  });
  return isFound;
}
