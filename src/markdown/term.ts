import type { ElementContent } from 'hast';
import { suggestNearest } from '../problems/nearest.ts';
import { becomeElement, capitalise, textNode, type TextDirectiveHandler } from './directive.ts';

/** `:term[id]` prints a term of the glossary and links to what it means. */
export const term: TextDirectiveHandler = (node, { argument, index, startsSentence, fail }) => {
  const printed = index.terms.get(argument);
  if (printed === undefined) {
    fail(`unknown term "${argument}".\n${suggestNearest(argument, index.terms.keys(), 'glossary.yaml')}`);
    return;
  }
  const children = startsSentence ? capitaliseFirst(printed) : printed;
  becomeElement(node, 'a', { dataTerm: argument, className: ['term'] }, children);
};

/** A word that begins small on purpose has capitals or digits further on: mRNA, p53. */
const smallOnPurpose = /^\p{Ll}[\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

function capitaliseFirst([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type === 'text') {
    return [smallOnPurpose.test(first.value) ? first : textNode(capitalise(first.value)), ...rest];
  }
  if (first?.type === 'element') {
    return [{ ...first, children: capitaliseFirst(first.children) }, ...rest];
  }
  return first ? [first, ...rest] : [];
}
