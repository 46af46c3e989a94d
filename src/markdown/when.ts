import { suggestNearest } from '../problems/nearest.ts';
import { dateElement } from './date-element.ts';
import { becomeElement, type TextDirectiveHandler } from './directive.ts';

/** `:when[slug]` prints the date of an entry. */
export const when: TextDirectiveHandler = (node, { argument, index, before, fail }) => {
  const known = index.dates.get(argument);
  if (!known) {
    fail(
      `unknown entry "${argument}".\n${suggestNearest(argument, index.dates.keys(), 'a chapter’s folder, by its file name')}`,
    );
    return;
  }
  const { tagName, properties, children } = dateElement(known.date, index.dropSaid(before, known.text));
  becomeElement(node, tagName, properties, children);
};
