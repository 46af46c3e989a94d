import type { translationWords as english } from '../en/translation.ts';

/** The words about translations. */
export const translationWords: typeof english = {
  ownName: 'Kiswahili',
  translated: (original, by) => `Imetafsiriwa na ${by} kutoka lugha asili (${original}).`,
  unchecked: 'Bado haijakaguliwa na msomaji ambaye Kiswahili ni lugha yake ya kwanza.',
  checkedBy: (name) => `Imekaguliwa na ${name}, ambaye Kiswahili ni lugha yake ya kwanza.`,
  olderThanOriginal: 'Maandishi asilia ya sehemu ya ukurasa huu yamebadilika tangu yalipotafsiriwa.',
};
