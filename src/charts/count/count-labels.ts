import { parseDate, type CalendarDate } from '../../dates.ts';
import { formatDate, formatDay } from '../../words/write-date.ts';
import type { Amount } from '../../numbers/amount.ts';
import { addAmounts } from '../../numbers/reckon.ts';
import { joinParts, withoutBound, writeParts, type NumberStyle } from '../../numbers/write.ts';
import type { Words } from '../../words/words.ts';
import { signsOf, type CountItem } from './count-story.ts';
import type { Language } from '../../schema/language.ts';

/** How a piece of a label is set. */
export type RunForm = 'plain' | 'strong' | 'number' | 'large';

/** A piece of a label. */
export interface Run {
  text: string;
  form: RunForm;
}

/** A label: its lines from the top. */
export type Label = Run[][];

/** What labels are written with. */
export interface LabelWords {
  words: Words;
  style: NumberStyle;
  language: Language;
  /** Whether days name their year. */
  isDated: boolean;
  /** Whether the chart is told in years, so that a day may be told by its year alone. */
  isOfYears: boolean;
}

/**
 * Writes the label of an item in every form that it may take, longest first.
 * @param isLast whether nothing is known of a later time; the label says so.
 */
export function writeLabel(item: CountItem, isLast: boolean, texts: LabelWords): Label[] {
  const heads = writeHeads(item, texts);
  const end: Label = isLast ? [[plain(texts.words.noLaterCount)]] : [];
  return heads
    .flatMap((head) => (isLast ? [[head, ...end]] : [[head]]))
    .concat(isLast ? heads.map((head) => [head]) : []);
}

function writeHeads(item: CountItem, texts: LabelWords): Run[][] {
  const { words } = texts;
  const dates = writeDates(item.dates, texts);
  if (item.kind === 'article') {
    return [...dates.map((text) => [strong(words.theArticleOn(text))]), [strong(words.theArticleBare)]];
  }
  if (item.point) return writeTotal(item, dates, words);
  const write = (amount: Amount) => writeChange(amount, item.isOpening, texts.style);
  const each = item.changes.flatMap(({ who, amount }, index) => [
    ...(index > 0 ? [plain(' ')] : []),
    ...write(amount),
    plain(` ${who}`),
  ]);
  const [first, ...more] = item.changes.map(({ amount }) => amount);
  const starts = dates.map((text) => plain(`${text} `));
  const whole = starts.map((start) => [start, ...each]);
  // What is gained and what is lost are never added up.
  if (!first || signsOf(item.changes) === 'both') return whole;
  const sum = write(addAmounts(first, ...more));
  const names = item.changes.map(({ who }) => who).join(words.comma);
  return [
    ...whole,
    ...(more.length > 0 ? starts.map((start) => [start, ...sum, plain(` ${names}`)]) : []),
    ...starts.map((start) => [start, ...sum]),
    ...(sum.length > 1 ? starts.map((start) => [start, narrow(sum)]) : []),
    ...(item.dates[0]?.edtf === item.dates.at(-1)?.edtf ? [sum] : []),
  ];
}

function writeTotal({ kind, point }: CountItem, dates: readonly string[], words: Words): Run[][] {
  if (!point) return [];
  const { bound, numeral } = point.printed;
  const total: Run[] = [
    ...(bound === 'exact' ? [] : [strong(`${words.numbers.bounds[bound]} `)]),
    { text: numeral, form: kind === 'count' ? 'large' : 'number' },
  ];
  const told = plain(` ${point.isComputed ? words.status.computed : words.reportedTotal}`);
  const starts = dates.map((text) => plain(`${text} `));
  return [
    ...starts.map((start) => [start, ...total, told]),
    ...starts.map((start) => [start, ...total]),
    total,
  ];
}

/** A change with its sign, or what was there already; the word that bounds it is no number. */
function writeChange(amount: Amount, isOpening: boolean, style: NumberStyle): Run[] {
  const parts = writeParts(amount, style, !isOpening);
  const figure: Run = { text: joinParts(withoutBound(parts)), form: 'number' };
  return amount.bound === 'exact' ? [figure] : [plain(`${style.words.bounds[amount.bound]}\u00a0`), figure];
}

/** A number with the word that bounds it, both in the narrower face of numbers. */
function narrow(runs: readonly Run[]): Run {
  return { text: runs.map(({ text }) => text).join(''), form: 'number' };
}

/** The days from the first date to the last, in every form that they may take, longest first. */
function writeDates(
  dates: readonly CalendarDate[],
  { words, language, isDated, isOfYears }: LabelWords,
): string[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [''];
  const years = [first, last].map(({ first: day }) => day.slice(0, 4));
  const isYearKnown = !isDated && !isOfYears && years[0] === years[1];
  const write = (date: CalendarDate) =>
    formatDate(
      date,
      language,
      words.dates,
      'short',
      undefined,
      isYearKnown && hasYear(date) ? 'year' : 'nothing',
    );
  const areDays = [first, last].every(
    ({ form, isApproximate, isUncertain }) => form === 'day' && !isApproximate && !isUncertain,
  );
  const text =
    first.edtf === last.edtf
      ? write(last)
      : areDays && first.first < last.first
        ? write(parseDate(`${first.edtf}/${last.edtf}`))
        : `${write(first)}–${write(last)}`;
  if (isOfYears && areDays && first.edtf === last.edtf) {
    return [text, formatDay(first.first, 'year', language)];
  }
  return [text];
}

/** Whether a date names its year beside its day or month; one of several days does. */
function hasYear({ form, ends }: CalendarDate): boolean {
  return form === 'day' || form === 'month' || ends !== undefined;
}

export function plain(text: string): Run {
  return { text, form: 'plain' };
}

export function strong(text: string): Run {
  return { text, form: 'strong' };
}
