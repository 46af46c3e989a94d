import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/new/answers.ts';
import { languageQuestions } from '../../src/new/write-language.ts';
import { build, cleanEnvironment, copyProject, project } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';
import { inLanguages } from '../stories/in-languages.ts';
import { runWith } from './run-new.ts';

/** The invented story in a new language, with the words of its French. */
function copyTranslated(code: string): string {
  const files = Object.entries(inLanguages('fr')).map(([name, edit]) => [
    name.replace(/\bfr(?=\.(?:md|yaml)$)/, code),
    Array.isArray(edit) ? [edit[0], edit[1].replace('fr:', `${code}:`)] : edit,
  ]);
  return copyStory(Object.fromEntries(files) as ReturnType<typeof inLanguages>);
}

/** Each language whose words can be copied, with a new one: one with a script, one that Node does not know, and one whose code is no name in a script. */
const added = [
  ['cy', 'fr', 'Welsh'],
  ['sr-Latn', 'ar', 'Serbian (Latin)'],
  ['gn', 'sw', 'Guarani'],
  ['new', 'ht', 'Newari'],
] as const;
let root = '';
const told: string[] = [];

/** Runs a script of the copy, or of a package. */
function run(...words: string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  return stdout + stderr;
}
const readCopy = (name: string) => readFileSync(join(root, name), 'utf8');
/** What the types say of the words of all languages. */
function checkTypes(): string {
  const files = { extends: './tsconfig.json', include: ['src/words/words.ts', 'src/types'] };
  writeFileSync(join(root, 'tsconfig.words.json'), JSON.stringify(files));
  return run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.words.json');
}

beforeAll(() => {
  root = copyProject(copyTranslated('cy'));
  for (const [code, from] of added) {
    const source = from === 'fr' ? [] : ['--from', from];
    told.push(run('src/new/new.ts', 'language', '--language', code, ...source));
  }
}, 120_000);

describe('a new language of the interface', () => {
  test('is told with what to write next, and with what tells what is left', () => {
    expect(told[0]).toBe(
      'src/words/cy.ts and src/words/cy/ hold the words of French; the interface knows cy.\n' +
        'Write them in Welsh, with src/words/en/ beside them, which says what each is for. ' +
        'Once story.yaml has languages: { cy: { translator: … } }, npm run check tells which are left.\n',
    );
    expect(told[2]).toContain('\nNode knows neither numbers nor days of Guarani: write its months in');
  });

  test('has its code where it belongs, in files that are formatted', async () => {
    for (const [code, from, name] of added) {
      const words = readCopy(`src/words/${code}.ts`);
      expect(words).toContain(`/** The words of the interface in ${name}. */\nexport const `);
      expect(words).toContain(`  language: '${code}',\n`);
      expect(words).not.toContain(`'./${from}/`);
    }
    expect(readCopy('src/words/sr-Latn/base.ts')).toContain("  locale: 'sr-Latn',\n");
    expect(readCopy('src/words/gn/base.ts')).toContain("  locale: 'sw',\n");
    expect(readCopy('src/words/cy.ts')).toContain("  locale: 'cy',\n  sharedLocale: 'cy_GB',\n");
    expect(readCopy('src/words/cy/translation.ts')).toContain("ownName: 'Cymraeg',");
    expect(existsSync(join(root, 'src/words/cy/months.ts'))).toBe(false);
    expect(readCopy('src/words/new/months.ts')).toContain('in Newari. */\nexport const newWordsMonths = {');
    expect(readCopy('CONTENT.md')).toContain('fr, ht, sw, ar, cy, sr-Latn, gn, new.');
    const style = JSON.parse(readFileSync(join(project, '.prettierrc.json'), 'utf8')) as object;
    const changed = ['schema/language.ts', 'words/words.ts', 'words/date-styles.ts', 'words/sr-Latn.ts'];
    for (const name of changed) {
      const isFormatted = await check(readCopy(`src/${name}`), { ...style, parser: 'typescript' });
      expect(isFormatted, name).toBe(true);
    }
  });

  test('passes the types, which tell the one word that it lacks', () => {
    const whole = readCopy('src/words/cy.ts');
    writeFileSync(join(root, 'src/words/cy.ts'), whole.replace(/^ {2}skip: .*\n/m, ''));
    const lacking = checkTypes();
    writeFileSync(join(root, 'src/words/cy.ts'), whole);
    expect(lacking.match(/error TS.*/g)).toEqual([expect.stringContaining("'skip' is missing")]);
    expect(lacking).toMatch(/^src\/words\/cy\.ts/);
  });

  test('is told by the check where its words are still those of another one, until a comment says why', () => {
    const tell = () =>
      run('src/story/check.ts')
        .split('\n')
        .filter((line) => line.includes('src/words/'));
    const [warning = '', ...more] = tell();
    expect(more).toEqual([]);
    const [, left, all] =
      /^src\/words\/cy\.ts:\d+:1 {2}warning: (\d+) of (\d+) lines of words of the interface in Welsh are those in French/.exec(
        warning,
      ) ?? [];
    expect([Number(left), Number(all) > 300]).toEqual([Number(all) - 1, true]);
    expect(warning).toMatch(/, \d+ from src\/words\/cy\/base\.ts:\d+ on, /);
    const files = ['.ts', '/base.ts', '/browser.ts', '/charts.ts', '/files.ts', '/fit.ts', '/sources.ts'];
    const names = [...files, '/translation.ts'].map((name) => `src/words/cy${name}`);
    const whole = names.map(readCopy);
    for (const [index, name] of names.entries()) {
      const marked = whole[index]?.replaceAll(/$/gm, ' // as in French');
      writeFileSync(join(root, name), marked?.replace(/(?<=^ {2}skip: .*,).*/m, '') ?? '');
    }
    expect(tell()).toEqual([
      expect.stringMatching(/1 of \d+ lines .* French: 1 from src\/words\/cy\.ts:\d+ on\.$/),
    ]);
    for (const [index, name] of names.entries()) writeFileSync(join(root, name), whole[index] ?? '');
  });

  test('tells a story that is translated into it', () => {
    const { status, stdout, stderr } = build(root);
    expect(status, stdout + stderr).toBe(0);
    const front = readCopy('dist/cy/index.html');
    expect(front).toMatch(/<html lang="cy"/);
    expect(front).toContain('Mawrth 2021');
  });
});

const [newCode, source] = languageQuestions;

test.each([
  ['fr', 'fr is there already.\nIts words are in src/words/fr/.'],
  ['PT', 'PT is no code of a language.\nWrite one of BCP 47: pt, sr-Latn.'],
  ['xx', 'xx is no code of a language.'],
  ['mul', 'mul is no code of a language.'],
  ['pt-BR-BR', 'pt-BR-BR is no code of a language.'],
  ['../pt', '../pt is no code of a language.'],
  ['pt-br', 'pt-br is not how its code is written.\nWrite pt-BR.'],
  ['iw', 'iw is not how its code is written.\nWrite he.'],
])('%s is refused as a new language', (code, mistake) => {
  if (!newCode) throw new Error('The language is asked for.');
  expect(read(newCode, code).mistake).toContain(mistake);
});

test('the words of English are not copied, as they hold the types', () => {
  if (!source) throw new Error('The source is asked for.');
  expect(read(source, 'en').mistake).toBe(
    '"en" does not fit.\nWrite one of fr, ht, sw, ar; English has the types in its files.',
  );
  expect(read(source, 'ar').mistake).toBeUndefined();
  const { status, stderr } = runWith('content', 'language', ['--language', 'fr', '--from', 'ar']);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^--language fr is there already\.\n/)]);
});
