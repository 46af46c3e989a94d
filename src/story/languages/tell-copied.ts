import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problems/problems.ts';
import { languages, type Language } from '../../schema/language.ts';

const words = join(import.meta.dirname, '../../words');

/** A line of the words of the interface, below `src/words/`. */
interface Line {
  file: string;
  line: number;
  text: string;
}

/**
 * Tells, once, how many lines of the interface’s words in a language are word by word those of one that was there
 * before it, as after `npm run new language`. A line with a comment behind it is a line of its own.
 */
export function tellCopied(language: Language): Problem[] {
  const own = listLines(language);
  const others = languages
    .slice(0, languages.indexOf(language))
    .filter((one) => mainOf(one) !== mainOf(language));
  const shared = others
    .map((other) => {
      const theirs = new Set(listLines(other).map((line) => keyOf(line, other)));
      return { other, lines: own.filter((line) => theirs.has(keyOf(line, language))) };
    })
    .filter(({ lines }) => lines.length > 0)
    .sort((one, other) => other.lines.length - one.lines.length);
  const copied = own.filter((line) => shared.some(({ lines }) => lines.includes(line)));
  const [first] = copied;
  const [most] = shared;
  if (!first || !most) return [];
  const places = [...Map.groupBy(copied, ({ file }) => file).values()].map(
    (lines) => `${lines.length} from src/words/${lines[0]?.file}:${lines[0]?.line} on`,
  );
  const [name, source] = [nameOf(language), nameOf(most.other)];
  return [
    {
      file: `src/words/${first.file}`,
      line: first.line,
      column: 1,
      message: `${copied.length} of ${own.length} lines of words of the interface in ${name} are those in ${source}${shared.length > 1 ? ' or another language' : ''}: ${places.join(', ')}.\nWrite them in ${name}; end a line that is right as it stands with a comment: // as in ${source}.`,
      isWarning: true,
    },
  ];
}

/** The lines with words that are printed, in all files of a language. */
function listLines(language: Language): Line[] {
  const folder = join(words, language);
  const files = existsSync(folder) ? readdirSync(folder).map((name) => `${language}/${name}`) : [];
  return [`${language}.ts`, ...files].flatMap((file) =>
    readFileSync(join(words, file), 'utf8')
      .split('\n')
      .map((text, index) => ({ file, line: index + 1, text: text.trim() }))
      .filter(({ text }) => hasWords(text)),
  );
}

const keyOf = ({ file, text }: Line, language: Language) => `${file.replace(language, '')}: ${text}`;

/** What is no text: comments, and the paths of imports. */
const unprinted = /^(?:import |export |\/?\*|\/\/)|from '\./;
const quotation = /'[^']*'|"[^"]*"/g;

/** Whether a line of a script prints two words, or one of four letters; names in capitals (EPUB) and marks are none. */
function hasWords(line: string): boolean {
  if (unprinted.test(line)) return false;
  const templates = line.replaceAll(quotation, '').replaceAll(/\$\{[^`{}]*\}?/g, ' ');
  const texts = [...(line.match(quotation) ?? []), ...(templates.match(/`[^`]*(?:`|$)/g) ?? [])];
  const printed = texts.join(' ').replaceAll(/\{\w+\}|<\/?\w+>/g, ' ');
  const found = (printed.match(/\p{L}+/gu) ?? []).filter((word) => !/^\p{Lu}+$/u.test(word));
  return found.length > 1 || found.some((word) => word.length > 3);
}

/** A language without its region or script: the words of pt-BR may well be those of pt. */
const mainOf = (language: Language) => language.split('-')[0];

const nameOf = (language: Language) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
