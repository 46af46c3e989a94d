import type { CalendarDate } from '../dates.ts';

/** The value of a `datetime` attribute: HTML knows days, months and years, and no ranges. */
export function machineDate(date: CalendarDate): string {
  const isNamed = date.form === 'day' || date.form === 'month' || date.form === 'year';
  return isNamed ? date.edtf.replace(/[~?%]/g, '') : date.first;
}
