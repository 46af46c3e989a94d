import { parseDate, type CalendarDate } from '../../dates.ts';
import { formatDate } from '../../words/write-date.ts';
import { addAmounts } from '../../numbers/reckon.ts';
import { joinParts, writeParts, type NumberStyle } from '../../numbers/write.ts';
import type { Words } from '../../words/words.ts';
import type { CountChange, CountItem } from './count-story.ts';
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
    return [[strong(words.theArticleOn(dates))], [strong(words.theArticleBare)]];
  }
  if (item.point) return writeTotal(item, dates, words);
  const each = item.changes.flatMap((change, index) => [
    ...(index > 0 ? [plain(' ')] : []),
    number(writeChange(change, texts.style)),
    plain(` ${change.who}`),
  ]);
  const [first, ...more] = item.changes;
  const sum = first
    ? number(
        writeChange(
          { ...first, amount: addAmounts(first.amount, ...more.map(({ amount }) => amount)) },
          texts.style,
        ),
      )
    : plain('');
  const start = plain(`${dates} `);
  const names = item.changes.map(({ who }) => who).join(words.comma);
  return [
    [start, ...each],
    ...(more.length > 0 ? [[start, sum, plain(` ${names}`)]] : []),
    [start, sum],
    [sum],
  ];
}

function writeTotal({ kind, point }: CountItem, dates: string, words: Words): Run[][] {
  if (!point) return [];
  const { bound, numeral } = point.printed;
  const total: Run[] = [
    ...(bound === 'exact' ? [] : [strong(`${words.numbers.bounds[bound]} `)]),
    { text: numeral, form: kind === 'count' ? 'large' : 'number' },
  ];
  const told = plain(` ${point.isComputed ? words.status.computed : words.reportedTotal}`);
  return [[plain(`${dates} `), ...total, told], [plain(`${dates} `), ...total], total];
}

function writeChange({ amount }: CountChange, style: NumberStyle): string {
  return joinParts(writeParts(amount, style, true));
}

/** The days from the first date to the last. */
function writeDates(dates: readonly CalendarDate[], { words, language, isDated }: LabelWords): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  const write = (date: CalendarDate) => formatDate(date, language, words.dates, 'short');
  const areDays = [first, last].every(
    ({ form, isApproximate, isUncertain }) => form === 'day' && !isApproximate && !isUncertain,
  );
  const text =
    first.edtf === last.edtf
      ? write(last)
      : areDays && first.first < last.first
        ? write(parseDate(`${first.edtf}/${last.edtf}`))
        : `${write(first)}–${write(last)}`;
  if (isDated) return text;
  const years = [first, last].filter(({ form }) => form === 'day' || form === 'month');
  return years.reduce((shorter, { first: day }) => shorter.replaceAll(` ${day.slice(0, 4)}`, ''), text);
}

export function plain(text: string): Run {
  return { text, form: 'plain' };
}

export function strong(text: string): Run {
  return { text, form: 'strong' };
}

function number(text: string): Run {
  return { text, form: 'number' };
}
