import type { translationWords as english } from '../en/translation.ts';

/** The words about translations. */
export const translationWords: typeof english = {
  ownName: 'Kreyòl',
  translated: (original, by) => `Tradui apati orijinal la an ${original}; tradiktè: ${by}.`,
  unchecked: 'Okenn moun ki pale lang sa a depi li piti poko verifye l.',
  checkedBy: (name) => `${name}, ki pale lang sa a depi li piti, verifye l.`,
  olderThanOriginal: 'Orijinal yon pasaj nan paj sa a chanje depi yo te tradui l.',
};
