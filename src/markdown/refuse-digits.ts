import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { placeAfter, type Point } from '../problems/place-after.ts';
import { eachNode } from './each-node.ts';
import type { DirectiveIndex } from './index-of-ids.ts';

/**
 * No figure without a source: a digit of any script, or a fraction sign, that comes from no directive
 * is a problem; of several in one pair of brackets, the first is told.
 * Runs after the directives, whose own text is by then out of the tree.
 * @param broken the lines on which a directive cannot be read, whose own digits stand there as text.
 */
export function refuseDigits(
  tree: Root,
  file: VFile,
  index: DirectiveIndex,
  broken: ReadonlySet<number>,
): void {
  const told: Told[] = [];
  eachNode<Nodes>(tree, (node) => {
    const text = readText(node);
    for (const match of text.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}/gu)) {
      const place =
        node.position &&
        placeAfter(
          node.position.start,
          /^(text|inlineCode)$/.test(node.type) ? text.slice(0, match.index) : '',
        );
      if (place && (broken.has(place.line) || isIn(told, place))) continue;
      if (place) told.push({ ...place, end: endOfBrackets(lineOf(file, place), place.column) });
      file.message(`the bare number ${match[0]} has no source.\n${mendNumber(match[0], index)}`, { place });
    }
  });
}

/** A number that is told of, and the column at which the brackets around it end; its own where none are. */
type Told = Point & { end: number };

function isIn(told: readonly Told[], { line, column }: Point): boolean {
  return told.some((one) => one.line === line && one.column < column && column < one.end);
}

function lineOf(file: VFile, { line }: Point): string {
  return String(file.value).split('\n')[line - 1] ?? '';
}

function endOfBrackets(line: string, column: number): number {
  const before = line.slice(0, column - 1);
  const end = line.indexOf(']', column - 1);
  return before.lastIndexOf('[') > before.lastIndexOf(']') && line[end + 1] !== '(' ? end + 1 : column;
}

/** What a reader sees of a node itself, without what is refused for another reason; of a link, the title that stands behind its text. */
function readText(node: Nodes): string {
  if (node.type === 'link') return node.title ?? '';
  if (node.type === 'text')
    return node.value.replaceAll(/\[\^[^\]\s]+\]|(?:https?:\/\/|www\.)\S+/g, (told) =>
      ' '.repeat(told.length),
    );
  return node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}

function mendNumber(written: string, index: DirectiveIndex): string {
  const value = Number(written.normalize('NFKC').replaceAll(',', ''));
  const fitting = [...index.facts].find(([, fact]) => Number(fact.amount.value) === value)?.[0];
  if (fitting) return `Did you mean :fact[${fitting}]?`;
  const year = /^[12]\d{3}$/.test(written) ? written : '…';
  return `Write :fact[…], :when[…], :date[${year}], or :plain[…] for a number that is a name.`;
}
