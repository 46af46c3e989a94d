import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeAfter } from '../problems/place-after.ts';
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
        placeAfter(
          node.position.start,
          /^(text|inlineCode)$/.test(node.type) ? text.slice(0, match.index) : '',
        );
      file.message(`the bare number ${match[0]} has no source.\n${mendNumber(match[0], index)}`, { place });
    }
  });
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
