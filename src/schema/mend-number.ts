import { fold } from './name-months.ts';
import { told } from './told.ts';

const minus = /^[-−–‒﹣－]\s*/;
/** Digits in groups of three with one sign between, perhaps with decimals behind another. */
const grouped = /^\d{1,3}([ ,.'_٬])\d{3}(?:\1\d{3})*(?:([.,٫])(\d+))?$/;
const plain = /^(\d+)(?:[.,٫](\d+))?$/;

/**
 * Writes a number as in print as YAML has it: `2 400`, `2,46`, `−9000`, `1.234.567,8`, `24 %`.
 * @returns each way in which it can be read: two for `2,400`, none where it is no such number.
 */
export function guessNumbers(text: string): string[] {
  const folded = fold(text)
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\s*%$|^\+/, '')
    .trim();
  const sign = minus.test(folded) ? '-' : '';
  const digits = folded.replace(minus, '');
  const [, whole, part] = plain.exec(digits) ?? [];
  const [, between, point, decimals] = grouped.exec(digits) ?? [];
  const guesses: string[] = [];
  if (between !== undefined && point !== between && !digits.startsWith('0')) {
    const [joined = ''] = (point === undefined ? [digits] : digits.split(point)).map((one) =>
      one.replaceAll(between, ''),
    );
    guesses.push(decimals === undefined ? joined : `${joined}.${decimals}`);
  }
  if (whole !== undefined) guesses.push(part === undefined ? whole : `${whole}.${part}`);
  return [...new Set(guesses)].map((one) => `${sign}${one}`);
}

/**
 * The error option of a field that holds a number: how one that is written as in print would be right.
 * @param fits whether the field can hold a number.
 */
export function toldNumber(mend: string, fits: (value: number) => boolean = () => true) {
  return {
    error: ({ input }: { input?: unknown }) => {
      const guesses = typeof input === 'string' ? guessNumbers(input).filter((one) => fits(Number(one))) : [];
      const [only] = guesses;
      const isQuoted = guesses.length === 1 && only === input;
      const written = isQuoted ? `it without quotes: ${only}` : guesses.join(' or ');
      return told(guesses.length > 0 ? `Write ${written}.` : mend).error({ input });
    },
  };
}
