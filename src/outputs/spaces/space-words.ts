const inline = '(?:a|b|cite|data|em|i|s|small|span|strong|time)';
const ends = String.raw`[\p{L}\p{N}%)](?:</${inline}>)+`;
/** Elements that begin, or a mark that is drawn. */
const begins = String.raw`(?:<${inline}(?:\s[^<>]*)?>|<svg[^>]*>(?:(?!</svg>)[^])*</svg>)+`;
/** A word that ends with its element, before one that begins with its own, or with a capital. */
const touching = new RegExp(String.raw`(${ends})(?=${begins}[\p{L}\p{N}$(]|\p{Lu})`, 'gu');

/**
 * Parts the words of neighbouring elements by a space. Styles part them on the page; a text browser,
 * a reader mode and whatever copies a text have no styles. Words that are raised, as the numbers of
 * sources, stay where they are.
 * @param html a page, or a part of it.
 */
export function spaceWords(html: string): string {
  const [head = '', body = html] = html.split(/(?=<body)/);
  const spaced = body.replace(touching, '$1 ');
  return body === html ? spaced : head + spaced;
}
