import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isLanguage, isLanguageCode, languages } from '../schema/language.ts';
import { told } from '../schema/told.ts';
import { hasDates } from '../words/locale-dates.ts';
import type { Question } from './kinds.ts';

/** The languages whose words can be copied: those of English hold the types. */
const sources = languages.filter((one) => one !== 'en');
/** It writes numbers before nouns, and bends words to numbers: a copy has the places for both. */
const usualSource = 'fr';

/** What is asked of who adds a language to the interface. */
export const languageQuestions: readonly Question[] = [
  {
    name: 'language',
    schema: z.string().superRefine((code, context) => {
      const mistake = tellCode(code);
      if (mistake) context.addIssue({ code: 'custom', message: mistake });
    }),
    ask: 'Which language is new? Write its code of BCP 47: pt, sr-Latn.',
  },
  {
    name: 'from',
    schema: z.enum(sources, told(`Write one of ${sources.join(', ')}; English has the types in its files.`)),
    ask: `Whose words are copied, to be written over? ${usualSource}, where this is left out.`,
    isOptional: true,
  },
];

/** Why a code names no language that can be added, and what to write instead; null where it does. */
function tellCode(code: string): string | null {
  if (isLanguage(code)) {
    return `${code} is there already.\nIts words are in src/words/${code}/. npm run check tells which are still those of another language, once story.yaml names it.`;
  }
  if (!isLanguageCode(code)) return `${code} is no code of a language.\nWrite one of BCP 47: pt, sr-Latn.`;
  const [usual] = Intl.getCanonicalLocales(code);
  return usual === code ? null : `${code} is not how its code is written.\nWrite ${usual ?? ''}.`;
}

const src = join(import.meta.dirname, '..');
const words = join(src, 'words');

/**
 * Adds a language to the interface: copies the words of another one under its code, and lists it.
 * @param code that `languageQuestions` lets pass.
 * @param from whose words are copied.
 * @returns what is told: what was written, and what is to be done next.
 */
export function writeLanguage(code: string, from = usualSource): string {
  const isKnown = hasDates(code);
  const name = nameOf(code);
  mkdirSync(join(words, code));
  const copy = (source: string, target: string) => {
    const text = readFileSync(join(words, source), 'utf8');
    writeFileSync(join(words, target), putCode(text, from, code));
  };
  copy(`${from}.ts`, `${code}.ts`);
  for (const file of readdirSync(join(words, from))) {
    if (file !== 'months.ts') copy(`${from}/${file}`, `${code}/${file}`);
  }
  edit('schema/language.ts', /(?<=export const languages = \[[^\]]*')(?=,?\s*\])/, `, '${code}'`);
  addImport('words/words.ts', name, `./${code}.ts`);
  const entry = name === code ? name : `${/^\w+$/.test(code) ? code : `'${code}'`}: ${name}`;
  edit('words/words.ts', /(?<=Record<Language, Words> = \{[^}]*\w)(?=,?\s*\})/, `, ${entry}`);
  if (!isKnown) addMonths(code, name, from);
  const reference = join(src, 'reference/write-reference.ts');
  const { status, stderr } = spawnSync(process.execPath, [reference], {
    cwd: join(src, '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [english, source] = [code, from].map((one) => nameIn('en', one));
  const neighbour = isKnown
    ? ''
    : `\nNode knows neither numbers nor days of ${english}: write its months in src/words/${code}/months.ts, and let locale: in ${code}.ts and base.ts name the language whose numbers it writes.`;
  return `src/words/${code}.ts and src/words/${code}/ hold the words of ${source}; the interface knows ${code}.
Write them in ${english}, with src/words/en/ beside them, which says what each is for. Once story.yaml has languages: { ${code}: { translator: … } }, npm run check tells which are left.${neighbour}`;
}

/** The words of one file with the code of another language in them. */
function putCode(text: string, from: string, code: string): string {
  const { language, region } = new Intl.Locale(code).maximize();
  const key = (name: string, value: string) =>
    [new RegExp(`(?<=^ {2}${name}: ).*(?=,$)`, 'm'), writeString(value)] as const;
  const own = nameIn(code, code);
  return [
    [new RegExp(`(?<=from '\\./)${from}/`, 'g'), `${code}/`] as const,
    [/(?<=\/\*\* The words of the interface in )[^*]*(?= \*\/)/, `${nameIn('en', code)}.`] as const,
    [/(?<=^export const )\w+(?=: Words )/m, nameOf(code)] as const,
    [/ \/\/ as in \w+$/gm, ''] as const,
    key('language', code),
    ...(region ? [key('sharedLocale', `${language}_${region}`)] : []),
    ...(hasDates(code) ? [key('locale', code)] : []),
    key('ownName', `${own.slice(0, 1).toLocaleUpperCase(code)}${own.slice(1)}`),
  ].reduce((sofar, [place, put]) => sofar.replace(place, () => put), text);
}

/** Gives a language that Node does not know months to be written over: those that `from` has, or Swahili. */
function addMonths(code: string, name: string, from: string): void {
  const owner = readdirSync(join(words, from)).includes('months.ts') ? from : 'sw';
  const text = readFileSync(join(words, owner, 'months.ts'), 'utf8');
  const own = text
    .replace(/(?<=in ).*(?=\. \*\/)/, nameIn('en', code))
    .replace(/\w+(?= = )/, `${name}Months`);
  writeFileSync(join(words, code, 'months.ts'), own);
  addImport('words/date-styles.ts', `${name}Months`, `./${code}/months.ts`);
  const key = /^\w+$/.test(code) ? code : `'${code}'`;
  edit(
    'words/date-styles.ts',
    /(?<=\n)(?=\};\n$)/,
    `  ${key}: { locale: withMonths(${name}Months), day: 'd' },\n`,
  );
}

/** Writes one more import below those that a file of `src/` has. */
function addImport(file: string, name: string, from: string): void {
  edit(file, /(?=\n\n)/, `\nimport { ${name} } from '${from}';`);
}

function edit(file: string, place: RegExp, put: string): void {
  const text = readFileSync(join(src, file), 'utf8');
  if (!place.test(text)) throw new Error(`src/${file} has no place for a language.`);
  writeFileSync(
    join(src, file),
    text.replace(place, () => put),
  );
}

/** What the words of a language are called in scripts: srLatn; `new` is Newari, and can be no name there. */
function nameOf(code: string): string {
  const name = code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^(?:do|for|if|in|let|new|try|var)$/.test(name) ? `${name}Words` : name;
}

const nameIn = (language: string, code: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;

const writeString = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
