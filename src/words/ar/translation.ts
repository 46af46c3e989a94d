import type { translationWords as english } from '../en/translation.ts';

/** The words about translations. */
export const translationWords: typeof english = {
  ownName: 'العربية',
  translated: (original, by) => `مترجم عن الأصل (${original}). الترجمة: ${by}.`,
  unchecked: 'لم يراجعه بعد قارئ من أهل اللغة.',
  checkedBy: (name) => `راجعه ${name} من أهل اللغة.`,
  olderThanOriginal: 'تغيّر أصل مقطع في هذه الصفحة منذ ترجمته.',
};
