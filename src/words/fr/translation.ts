import type { translationWords as english } from '../en/translation.ts';

/** The words about translations. */
export const translationWords: typeof english = {
  ownName: 'Français',
  translated: (original, by) => `Traduit de l’original en ${original} par ${by}.`,
  unchecked: 'Aucun lecteur dont c’est la langue maternelle ne l’a encore relu.',
  checkedBy: (name) => `Relu par ${name}, dont c’est la langue maternelle.`,
  olderThanOriginal: 'L’original d’un passage de cette page a changé depuis sa traduction.',
};
