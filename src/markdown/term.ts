import { suggestNearest } from '../problems/nearest.ts';
import { becomeElement, type TextDirectiveHandler } from './directive.ts';

/** `:term[id]` prints a term of the glossary and links to what it means. */
export const term: TextDirectiveHandler = (node, { argument, index, fail }) => {
  const printed = index.terms.get(argument);
  if (printed === undefined) {
    fail(`unknown term "${argument}".\n${suggestNearest(argument, index.terms.keys(), 'glossary.yaml')}`);
    return;
  }
  becomeElement(node, 'a', { dataTerm: argument, className: ['term'] }, printed);
};
