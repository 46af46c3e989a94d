import { becomeElement, textNode, type TextDirectiveHandler } from './directive.ts';

/** `:plain[2699]` prints a number that is a name. */
export const plain: TextDirectiveHandler = (node, { argument }) => {
  becomeElement(node, 'span', { dataPlain: true }, [textNode(argument)]);
};
