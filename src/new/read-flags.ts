import { parseArgs } from 'node:util';
import { AnswerError } from './answers.ts';

/**
 * The values of flags, by their names.
 * @param rest the words behind the command.
 * @param names of the flags that are known.
 * @throws AnswerError when another flag stands there, or one without a value.
 */
export function readFlags(
  rest: readonly string[],
  names: readonly string[],
): Record<string, string | undefined> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: joinNumbers(rest), options }).values;
  } catch {
    const wrong = rest.find(
      (flag) => flag.startsWith('--') && !names.includes(flag.slice(2).split('=')[0] ?? ''),
    );
    throw new AnswerError(
      `${wrong ?? rest.join(' ')} is not known here.\nWrite --${names.join(', --')}, each with its value in quotes; --help says what each asks for.`,
    );
  }
}

/** Flags whose value is a number below zero, joined with it: alone, it would be taken for a flag. */
function joinNumbers(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    if (/^--[^=]+$/.test(word) && isBelowZero(next)) return [`${word}=${next}`];
    return isBelowZero(word) && words[index - 1]?.startsWith('--') ? [] : [word];
  });
}

const isBelowZero = (word: string) => /^-\d/.test(word);
