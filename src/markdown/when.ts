import { suggestNearest } from '../problems/nearest.ts';
import { becomeElement, textNode, type TextDirectiveHandler } from './directive.ts';
import { machineDate } from './machine-date.ts';

/** `:when[slug]` prints the date of an entry. */
export const when: TextDirectiveHandler = (node, { argument, index, fail }) => {
  const known = index.dates.get(argument);
  if (!known) {
    fail(
      `unknown entry "${argument}".\n${suggestNearest(argument, index.dates.keys(), 'a chapter’s folder, by its file name')}`,
    );
    return;
  }
  becomeElement(node, 'time', { dateTime: machineDate(known.date) }, [textNode(known.text)]);
};
