/** What is shared: a page, or a unit of one. */
export interface Shared {
  title: string;
  /** Its whole address. */
  url: string;
}

/** Where a link can be sent without any script of theirs, each with the address that does it. */
export function listShareLinks({ title, url }: Shared): Record<string, string> {
  const [text, address] = [title, url].map(encodeURIComponent);
  return {
    WhatsApp: `https://wa.me/?text=${text}%20${address}`,
    Email: `mailto:?subject=${text}&body=${address}`,
    Telegram: `https://t.me/share/url?url=${address}&text=${text}`,
    X: `https://x.com/intent/post?text=${text}&url=${address}`,
    Facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
  };
}

/** So many words at either end find a sentence. */
const endWords = 4;

/**
 * The address of a sentence on a page; a browser that knows text fragments scrolls to it and marks it.
 * Source of the notation: https://wicg.github.io/scroll-to-text-fragment/
 * @param url of the page or the unit.
 * @param sentence as the page prints it, without marks of citation in it.
 */
export function linkToText(url: string, sentence: string): string {
  const pieces = sentence.trim().split(/\s+/);
  const encode = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text =
    pieces.length > 2 * endWords
      ? `${encode(pieces.slice(0, endWords))},${encode(pieces.slice(-endWords))}`
      : encode(pieces);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
