import type { translationWords as english } from '../en/translation.ts';

/** The words about translations. */
export const translationWords: typeof english = {
  ownName: 'Kiswahili',
  translated: (original, by) => `Imetafsiriwa kutoka lugha asili (${original}) na ${by}.`,
  unchecked: 'Bado haijakaguliwa na mzungumzaji wa lugha hii tangu utotoni.',
  checkedBy: (name) => `Imekaguliwa na ${name}, mzungumzaji wa lugha hii tangu utotoni.`,
  olderThanOriginal: 'Maandishi asili ya sehemu ya ukurasa huu yamebadilika tangu yalipotafsiriwa.',
};
