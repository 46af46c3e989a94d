import type { Element } from 'hast';
import type { CalendarDate } from '../dates.ts';

/**
 * A printed date as an element that a machine reads back to the same days: HTML’s `time` knows days,
 * months and years; any other date is data with its EDTF.
 */
export function dateElement(date: CalendarDate, text: string): Element {
  const isNamed = date.form === 'day' || date.form === 'month' || date.form === 'year';
  const isPlain = isNamed && !date.isApproximate && !date.isUncertain;
  return {
    type: 'element',
    tagName: isPlain ? 'time' : 'data',
    properties: isPlain ? { dateTime: date.edtf } : { className: ['edtf'], value: date.edtf },
    children: [{ type: 'text', value: text }],
  };
}
