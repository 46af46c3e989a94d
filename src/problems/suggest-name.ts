import { slug } from 'github-slugger';

/** Letters that are no others with a mark. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd' };

/** The word before an apostrophe that stands for a letter left out at its end: l’insecte, qu’il. */
const elision = /(?<![\p{L}\p{M}])([cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/giu;

/** A text without accents and other marks on its letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The address that a name would make: without capitals, accents, spaces and signs. */
export function suggestName(name: string): string {
  const plain = withoutMarks(name).replaceAll(/[ßæøœłđ]/gi, (letter) => letters[letter.toLowerCase()] ?? '');
  return slug(plain.replaceAll(elision, '$1-'))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
