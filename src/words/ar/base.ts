import type { NumberWords } from '../../numbers/write.ts';
import type { QuantityWords } from '../../schema/story.ts';
import { grammarOf } from '../grammar.ts';
import type { DateWords } from '../date-words.ts';

export const quantity: QuantityWords = {
  rounded: 'التغييرات المعلنة مجموعة',
  counted: 'نفسها ابتداء من عدد معلن',
  reported: 'المجاميع المعلنة',
  byRounded: 'إذا جُمعت التغييرات المعلنة',
  byCounted: 'ابتداء من العدد المعلن',
  followed: 'الأخبار التي يتابعها هذا الموقع',
  differ: 'لماذا تختلف المجاميع',
  unknown: 'التغييرات التي لم يعلنها أحد غير محسوبة.',
  pledges: 'التعهدات وما آلت إليه',
  cameFrom: 'عدد من وصل منهم شيء:',
  came: 'وصلوا',
  noneCame: 'لم يُعلن وصول شيء',
};

export const numbers: NumberWords = {
  locale: 'ar-EG',
  bounds: { 'at-least': 'على الأقل', about: 'نحو', over: 'أكثر من', 'up-to': 'حتى' },
  to: 'إلى',
  said: {
    'at-least': ['على الأقل', 'ما لا يقل عن'],
    about: ['نحو', 'حوالي', 'قرابة', 'زهاء'],
    over: ['أكثر من', 'يزيد على', 'ما يزيد على'],
    'up-to': ['حتى', 'ما لا يزيد على', 'بحد أقصى'],
  },
};

export const dates: DateWords = {
  about: 'نحو',
  possibly: 'ربما',
  orLater: (date) => `${date} أو بعده`,
  endOf: (date) => `نهاية ${date}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  decade: (year) => `عقد ${year}`,
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  said: [
    ['نحو', ['نحو', 'حوالي', 'قرابة']],
    ['ربما', ['ربما', 'لعله']],
    ['من', ['من', 'في', 'خلال']],
    ['نهاية', ['نهاية', 'في نهاية', 'أواخر']],
  ],
};

export const { number, plural, list, languageName } = grammarOf(numbers);

const forms = {
  day: { one: 'يوم واحد#', two: 'يومان#', few: '# أيام', many: '# يوما', other: '# يوم' },
  month: { one: 'شهر واحد#', two: 'شهران#', few: '# أشهر', many: '# شهرا', other: '# شهر' },
  year: { one: 'سنة واحدة#', two: 'سنتان#', few: '# سنوات', many: '# سنة', other: '# سنة' },
  event: { one: 'حدث واحد#', two: 'حدثان#', few: '# أحداث', many: '# حدثا', other: '# حدث' },
};

/** A number with its noun, of which Arabic has up to five forms; for one and two the noun says the number. */
export const countOf = (value: number, noun: keyof typeof forms): string => {
  const form = plural(value, forms[noun]);
  return form.endsWith('#') ? form.slice(0, -1) : form.replace('#', number(value));
};

/** A span in the unit that fits it: days to two months, months to three years, and then years. */
export const writeSpan = (days: number): string => {
  if (days < 60) return countOf(days, 'day');
  return days < 3 * 365
    ? countOf(Math.round(days / 30.4), 'month')
    : countOf(Math.round(days / 365.2425), 'year');
};

const steps = 'صفر خطوة|خطوة واحدة|خطوتين|ثلاث خطوات|أربع خطوات|خمس خطوات|ست خطوات|سبع خطوات'.split('|');

/** So many steps, in words where they are few. */
export const nameSteps = (value: number): string => steps[value] ?? `${number(value)} خطوات`;
