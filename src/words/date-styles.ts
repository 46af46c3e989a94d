import type { Locale } from 'date-fns';
import { arEG, enGB, fr } from '../date-functions.ts';
import type { Language } from '../schema/language.ts';
import { htMonths } from './ht/months.ts';
import { swMonths } from './sw/months.ts';

/** The names of the months, January first. */
export interface MonthNames {
  long: readonly string[];
  short: readonly string[];
}

/** How a language writes a day, where that is otherwise than `Intl` has it: always the day, its month and the year. */
export interface DateStyle {
  locale: Locale;
  /** The day of the month before its month, as a date-fns token. */
  day: 'd' | 'do';
  /** Its ten digits, where they are others than 0 to 9. */
  digits?: string;
}

/** A locale in which the first of a month is said otherwise than its other days. */
function withFirst(locale: Locale, first: string): Locale {
  const ordinalNumber = (value: number) => (Number(value) === 1 ? first : String(value));
  return { ...locale, localize: { ...locale.localize, ordinalNumber } };
}

/** A locale for a language that date-fns has none of: months by name. */
function withMonths({ long, short }: MonthNames): Locale {
  const month: Locale['localize']['month'] = (index, options) =>
    (options?.width === 'wide' ? long : short)[index] ?? '';
  return { ...enGB, localize: { ...enGB.localize, month } };
}

/** The languages that write their days otherwise than `Intl` has it, or that it does not know. */
export const dateStyles: Partial<Record<Language, DateStyle>> = {
  en: { locale: enGB, day: 'd' },
  fr: { locale: withFirst(fr, '1er'), day: 'do' },
  ht: { locale: withFirst(withMonths(htMonths), '1ye'), day: 'do' },
  sw: { locale: withMonths(swMonths), day: 'd' },
  ar: { locale: arEG, day: 'd', digits: '٠١٢٣٤٥٦٧٨٩' },
};
