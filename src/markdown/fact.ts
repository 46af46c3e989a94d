import { suggestNearest } from '../problems/nearest.ts';
import { becomeElement, capitalise, textNode, type TextDirectiveHandler } from './directive.ts';

/** `:fact[id]` prints a figure as a reader expects it; its element carries the plain value. */
export const fact: TextDirectiveHandler = (node, { argument, index, startsSentence, before, fail }) => {
  const known = index.facts.get(argument);
  if (!known) {
    fail(`unknown fact "${argument}".\n${suggestNearest(argument, index.facts.keys(), 'facts.yaml')}`);
    return;
  }
  const printed = known.textAfter(before);
  const text = startsSentence ? capitalise(printed) : printed;
  becomeElement(
    node,
    'data',
    {
      value: known.amount.value,
      dataFact: argument,
      className: known.status === 'reported' ? undefined : [known.status],
    },
    [textNode(text)],
  );
};
