import suppressions from 'cldr-segments-full/segments/en/suppressions.json' with { type: 'json' };
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { eachNode } from './each-node.ts';

/** One sentence of a block: the directives that stand in it, in their order. */
export interface Sentence {
  directives: TextDirective[];
  /** The directive with which it opens, if it opens with one. */
  opening: TextDirective | null;
}

/** What a directive prints is a word to the segmenter, and no initial; a citation is no part of the text (U+2060). */
const wordMark = 'Ø';
const citeMark = '\u2060';
const closing = /["'’”»)\]\u2060\s]+$/u;
const opening = /^["'‘“«([\u2060\s]*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Abbreviations after which a sentence goes on. Source: Unicode CLDR, Segmentation Suppressions for English. */
const abbreviations = new Set<string>(
  suppressions.segments.segmentations.SentenceBreak.standard.map(({ suppression }) => suppression),
);

/** The sentences of every block of a text: paragraphs, headings, cells of tables. */
export function listSentences(tree: Root, ...sought: string[]): Sentence[] {
  const sentences: Sentence[] = [];
  eachNode<Nodes>(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
    sentences.push(...readSentences(block, sought));
  });
  return sentences;
}

/**
 * Parts a block of text (a paragraph, a heading) into its sentences; a hard break ends one too.
 * @param sought a block that holds no directive of these names has none that matter.
 */
function readSentences(
  block: { children: readonly PhrasingContent[] },
  sought: readonly string[],
): Sentence[] {
  const placed: { offset: number; node: TextDirective }[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if (node.type === 'textDirective') {
      placed.push({ offset: text.length, node });
      text += node.name === 'cite' ? citeMark : wordMark;
    } else if (node.type === 'break') text += '\n';
    else if ('children' in node) node.children.forEach(add);
    // An ellipsis ends a sentence where a full stop would.
    else if ('value' in node) text += node.value.replaceAll('\n', ' ').replaceAll('…', '.');
  };
  block.children.forEach(add);
  if (placed.every(({ node }) => !sought.includes(node.name))) return [];
  return listSpans(text).map(({ from, to }) => {
    const inside = placed.filter(({ offset }) => offset >= from && offset < to);
    const first = inside.find(({ node }) => node.name !== 'cite');
    const isOpening = first !== undefined && opening.test(text.slice(from, first.offset));
    return { directives: inside.map(({ node }) => node), opening: isOpening ? first.node : null };
  });
}

function listSpans(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let isGoingOn = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && isGoingOn) last.to = index + segment.length;
    else spans.push({ from: index, to: index + segment.length });
    isGoingOn = endsInAbbreviation(segment);
  }
  return spans;
}

function endsInAbbreviation(segment: string): boolean {
  if (segment.endsWith('\n')) return false;
  const last =
    segment
      .replace(closing, '')
      .split(/[\s("'‘“«[\u2060]+/u)
      .at(-1) ?? '';
  return abbreviations.has(last);
}
