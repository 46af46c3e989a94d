import { measurePlain } from '../../typeface/measure-plain.ts';
import { measureText } from '../../typeface/measure-text.ts';
import type { RunForm } from './count-labels.ts';
import type { CountRoom } from './count-layout.ts';

const pxOfRem = 16;
/** Sizes of the pieces of a label, in px; the style sheet has them in rem. */
const sizes: Record<RunForm, number> = { plain: 13, strong: 13, number: 13.6, large: 24 };
/** A face that stands in for the headline face sets digits up to so much wider. */
const standIn = 1.12;

/** The narrowest widths of the frame, in rem, from which on more words have room; the style sheet names them too. */
export const pageWidths = [14.4, 16.8, 19.2, 24, 41, 68] as const;
/** From here on rows are higher, and days name their year. */
const wide = 41;

/** The sizes at which a page lays out the chart. */
export const pageRooms: CountRoom[] = pageWidths.map((width) => ({
  width: width * pxOfRem,
  row: width < wide ? 18.4 : 22.4,
  line: width < wide ? 1 : 0.9,
  largeLine: width < wide ? 1.65 : 1.4,
  gap: 7,
  monthWidth: width < wide ? 40 : 76,
  isDated: width >= wide,
  measure: measureLabel,
  numeralSizes: width < wide ? [44, 36, 28, 22] : [60, 48, 36, 28, 22],
  measureNumeral: (text, size) => measureText(text, size) * standIn,
}));

function measureLabel(text: string, form: RunForm): number {
  return form === 'plain' || form === 'strong'
    ? measurePlain(text, sizes[form], form === 'strong')
    : measureText(text, sizes[form]) * standIn;
}
