import { mendDate } from '../schema/mend-date.ts';
import { dateElement } from './date-element.ts';
import { becomeElement, type TextDirectiveHandler } from './directive.ts';

/** `:date[2024-10-09]` prints a date that is no entry’s. */
export const date: TextDirectiveHandler = (node, { argument, index, before, fail }) => {
  try {
    const { text, date: parsed } = index.writeDate(argument);
    const { tagName, properties, children } = dateElement(parsed, index.dropSaid(before, text));
    becomeElement(node, tagName, properties, children);
  } catch (error) {
    fail(`date ${(error as Error).message}\n${mendDate(argument, (one) => `:date[${one}]`)}`);
  }
};
