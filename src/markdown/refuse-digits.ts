import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { DirectiveIndex } from './index-of-ids.ts';

/**
 * No figure without a source: a digit of any script, or a fraction sign, that comes from no directive
 * is a problem.
 * Runs after the directives, whose own text is by then out of the tree.
 */
export function refuseDigits(tree: Root, file: VFile, index: DirectiveIndex): void {
  visit(tree, (node) => {
    const text = readText(node);
    for (const match of text.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}/gu)) {
      const place =
        node.position &&
        placeIn(node.position.start, /^(text|inlineCode)$/.test(node.type) ? text.slice(0, match.index) : '');
      file.message(`the bare number ${match[0]} has no source.\n${mendNumber(match[0], index)}`, { place });
    }
  });
}

type Point = NonNullable<Nodes['position']>['start'];

/** Where a sign stands in a text that begins at a place, by what stands before it: a paragraph may have many lines. */
function placeIn({ line, column }: Point, before: string): Omit<Point, 'offset'> {
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
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
  return 'Write :fact[…], :when[…], :date[…], or :plain[…] for a number that is a name.';
}
