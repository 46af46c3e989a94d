import type { Bound } from '../../src/numbers/amount.ts';

/** A printed figure, read back without the code that printed it. */
export interface ReadFigure {
  bound: Bound;
  /** Each end as plain digits: one, or the two of a range. */
  ends: string[];
  /** The sign of the currency, `%`, or empty. */
  sign: string;
  /** What stands behind: the noun. */
  rest: string;
}

const boundWords: Record<string, Bound> = {
  'at least': 'at-least',
  about: 'about',
  over: 'over',
  'up to': 'up-to',
};
const zeros: Record<string, number> = { million: 6, billion: 9, trillion: 12 };
const one =
  /^([−+]?)([^\d−+,]*?)\s?(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?(?:\s(million|billion|trillion))?(%?)(?=\s|$)/u;

/**
 * Reads a figure as English prints it: "about $1.75 million", "−0.4%", "1.2 to 1.4".
 * @throws Error when the text is no figure.
 */
export function readFigure(printed: string): ReadFigure {
  const plain = printed.replaceAll('\u00a0', ' ');
  const word = Object.keys(boundWords).find((words) => plain.toLowerCase().startsWith(`${words} `));
  let left = word ? plain.slice(word.length + 1) : plain;
  const ends: string[] = [];
  const signs = new Set<string>();
  for (;;) {
    const match = one.exec(left);
    if (!match) throw new Error(`“${printed}” is no figure at “${left}”.`);
    const [all, minus = '', currency = '', whole = '', fraction = '', scale, percent = ''] = match;
    ends.push(
      (minus === '−' ? '-' : '') + shift(whole.replaceAll(',', ''), fraction, zeros[scale ?? ''] ?? 0),
    );
    signs.add(currency || percent);
    left = left.slice(all.length);
    if (!/^ to [−\p{Sc}\p{Lu}\d]/u.test(left) || ends.length === 2) break;
    left = left.slice(' to '.length);
  }
  return {
    bound: word ? (boundWords[word] ?? 'exact') : 'exact',
    ends,
    sign: [...signs].join(' '),
    rest: left.trim(),
  };
}

/** Digits with the point moved so many places to the right. */
function shift(whole: string, fraction: string, places: number): string {
  const digits = fraction.slice(1);
  if (places === 0) return whole + fraction;
  return `${whole}${digits.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
}
