import { dateMend } from '../dates.ts';
import { becomeElement, textNode, type TextDirectiveHandler } from './directive.ts';
import { machineDate } from './machine-date.ts';

/** `:date[2024-10-09]` prints a date that is no entry’s. */
export const date: TextDirectiveHandler = (node, { argument, index, fail }) => {
  try {
    const { text, date: parsed } = index.writeDate(argument);
    becomeElement(node, 'time', { dateTime: machineDate(parsed) }, [textNode(text)]);
  } catch (error) {
    fail(`date ${(error as Error).message}\n${dateMend}`);
  }
};
