import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeTranslation } from '../../src/new/write-translation.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyFrench, edit, readFrench, tellFrench as tell } from '../stories/copy-french.ts';

const textsOf = (folder: string, section: string) =>
  Object.entries(
    (parse(readFrench(folder)) as Record<string, Record<string, { text: string }>>)[section] ?? {},
  ).map(([key, { text }]) => `${key}: ${text}`);
const steps = readFileSync(join(import.meta.dirname, '../stories/bridge/steps.yaml'), 'utf8');
const opening = '- word: The works\n  claim: The works began late.\n  text: They began.:cite[herald]\n';

test('a new file of a language leads an editor to its schema', () => {
  const folder = copyFrench();
  rmSync(join(folder, 'fr.yaml'));
  writeTranslation(folder, 'fr');
  expect(readFrench(folder)).toMatch(/^# yaml-language-server: \$schema=\S+translation\.schema\.json\n\w/);
  expect(writeTranslation(folder, 'fr')).toEqual([]);
});

test('a story that lacks nothing is not written', () => {
  const folder = copyFrench();
  writeTranslation(folder, 'fr');
  const before = readFrench(folder);
  expect(writeTranslation(folder, 'fr')).toEqual([]);
  edit(folder, 'fr.yaml', 'text: "On attend le reste." }', `text: 'On attend le reste.'   }`);
  const byHand = readFrench(folder);
  expect(writeTranslation(folder, 'fr')).toEqual([]);
  expect(readFrench(folder)).toBe(byHand);
  expect(byHand).not.toBe(before);
});

test('where a step is put in, each text goes to its original, and the check says so once until it has', () => {
  const folder = copyFrench();
  const whole = textsOf(folder, 'steps');
  edit(folder, 'steps.yaml', '- word: Then', `${opening}- word: Then`);
  const command = 'npm run new translation -- --language fr';
  expect(tell(folder)).toEqual([
    `42 steps: the texts have moved in the original.\n${command} moves them.`,
    `1 steps: not translated yet: 1.word, 1.claim, 1.text.\n${command} writes the places for it.`,
  ]);
  const [french] = loadStory(folder).translations;
  expect(french?.steps.map(({ claim }) => claim.text)).toEqual([
    'Le pont d’une ville d’environ\u00a02\u202f400 habitants est tombé.',
    'The works began late.',
    'Une première équipe est venue, puis une seconde six mois plus tard.',
    'On attend le reste.',
  ]);
  expect(writeTranslation(folder, 'fr')).toEqual(['fr.yaml']);
  expect(textsOf(folder, 'steps')).toEqual([
    ...whole.slice(0, 4),
    '1.word: ',
    '1.claim: ',
    '1.text: ',
    ...whole.slice(4).map((line) => line.replace(/^\d/, (digit) => String(Number(digit) + 1))),
  ]);
  expect(readFrench(folder)).toContain('  # The works\n  1.word: { original: ');
  expect(readFrench(folder)).toContain('  # The rest is awaited.\n  3.claim: { original: ');
  expect(tell(folder)).toEqual(['1 steps: not translated yet: 1.word, 1.claim, 1.text.\nWrite its words.']);
});

test('where a row is taken out, its words stay, and the check tells of them', () => {
  const folder = copyFrench();
  const before = textsOf(folder, 'pictures');
  edit(
    folder,
    'pictures.yaml',
    '    - { head: Who sent it, cells: ["Ash:cite[herald#3]", "Elm:cite[herald]"] }\n',
    '',
  );
  expect(tell(folder)).toEqual([
    expect.stringMatching(/^\d+ pictures: the texts have moved in the original\./),
  ]);
  writeTranslation(folder, 'fr');
  const after = textsOf(folder, 'pictures');
  expect(after).toEqual(
    expect.arrayContaining(['who-builds.rows.0.head: Combien', 'who-builds.rows.1.head: Qui l’a envoyée']),
  );
  expect(after.slice(-3).map((line) => line.split(':')[0])).toEqual([
    'who-builds.rows.1.head',
    'who-builds.rows.1.cells.0',
    'who-builds.rows.1.cells.1',
  ]);
  const words = (lines: string[]) => lines.map((line) => line.replace(/^.*?: /, '')).sort();
  expect(words(after)).toEqual(words(before));
  expect(tell(folder).map((line) => line.replace(/^\d+ /, ''))).toEqual(
    ['head', 'cells.0', 'cells.1'].map(
      (rest) => `who-builds.rows.1.${rest} translates what the original has no more.\nTake it out.`,
    ),
  );
});

test('an empty place is of the original of today, and goes with it', () => {
  const folder = copyFrench({ 'fr.yaml': ['text: "On attend le reste." }', 'text: "" }'] });
  edit(folder, 'steps.yaml', 'The rest is awaited.', 'The rest is still awaited.');
  writeTranslation(folder, 'fr');
  expect(readFrench(folder)).toMatch(
    /# The rest is still awaited\.\n {2}2\.claim: \{ original: (?!abmjmjfl)\w{8}, text: "" \}/,
  );
  writeFileSync(join(folder, 'steps.yaml'), steps.slice(0, steps.indexOf('- claim: The rest')));
  edit(folder, 'fr.yaml', 'text: "Personne ne dit quand ils viendront.:cite[herald#4]"', 'text: ""');
  expect(tell(folder)).toEqual([]);
  writeTranslation(folder, 'fr');
  expect(textsOf(folder, 'steps').filter((line) => line.startsWith('2.'))).toEqual([]);
});

test('the original above a text is that of today, and what a translator wrote there stays', () => {
  const folder = copyFrench({
    'fr.yaml': [
      ['  # The problem\n', '  # The problem\n  # as in the report\n'],
      ['  # The rest is awaited.\n', '  # Ask Ash.\n  # The rest is awaited.\n'],
      ['  # Then\n', '  # And\n'],
      ['  # who builds it\n', ''],
    ],
    'steps.yaml': [
      ['The problem', 'The cause'],
      ['The rest is awaited.', 'The rest is still awaited.'],
    ],
  });
  expect(writeTranslation(folder, 'fr', 'steps')).toEqual(['fr.yaml']);
  const french = readFrench(folder);
  expect(french).toContain(
    '  # The cause\n  # as in the report\n  0.word: { original: eghdnnbk, text: "Le problème" }',
  );
  expect(french).toContain(
    '  # Ask Ash.\n  # The rest is still awaited.\n  2.claim: { original: abmjmjfl, text',
  );
  expect(french).toContain('  # Then\n  1.word: { original: glpnfkkh, text: "Ensuite" }');
  expect(french).toMatch(/tiers du plan.*\n {2}1\.door\.text:/);
  expect(writeTranslation(folder, 'fr', 'steps')).toEqual([]);
});

test('an author is told to write places only where they are not there', () => {
  const folder = copyFrench({
    'fr.yaml': [
      ['text: "On attend le reste." }', 'text: "" }'],
      ['  Ash: "Ash"\n', '  Ash: ""\n'],
      ['other: personnes', 'other: ""'],
    ],
    'works/opening.fr.md': ['title: "Le nouveau pont doit ouvrir"', 'title: ""'],
  });
  const mends = tell(folder).map((line) => line.replace(/^\d+ /, ''));
  expect(mends.sort()).toEqual([
    'names: not translated yet: Ash.\nWrite its words.',
    'not translated yet: title.\nWrite its words.',
    'nouns: not translated yet: people.\nWrite its words.',
    'steps: not translated yet: 2.claim.\nWrite its words.',
  ]);
  edit(folder, 'fr.yaml', '  Ash: ""\n', '');
  expect(tell(folder).filter((line) => line.includes('names'))).toEqual([
    '1 names: not translated yet: Ash.\nnpm run new translation -- --language fr writes the places for it.',
  ]);
});

const chapter = 'works/index.fr.md';
const readLists = (folder: string) => {
  const front = readFileSync(join(folder, chapter), 'utf8').split('---\n')[1] ?? '';
  return parse(front) as Record<string, unknown> & { steps: Record<string, { text: string }>[] };
};

test('where a list of a Markdown file has other items, its texts go to their originals', () => {
  const folder = copyFrench({
    'works/index.md': ['steps:\n', 'steps:\n  - claim: At first.\n    text: Nobody came.:cite[herald]\n'],
  });
  const before = readLists(folder);
  const mend = () => tell(folder).map((line) => line.split('\n')[1]);
  expect(mend()).toEqual(['npm run new translation -- --language fr writes the places for it.']);
  expect(writeTranslation(folder, 'fr', 'works/index')).toEqual([chapter]);
  const [first, ...rest] = readLists(folder).steps;
  expect([first?.claim?.text, first?.text?.text, rest]).toEqual(['', '', before.steps]);
  expect(Object.keys(readLists(folder))).toEqual(Object.keys(before));
  expect(readFileSync(join(folder, chapter), 'utf8')).toContain('text: "" } # At first.\n');
  expect(mend()).toEqual(['Write its words.']);
  expect(writeTranslation(folder, 'fr', 'works/index')).toEqual([]);
});

test('where an item of a Markdown file is taken out, its words stay, and the check tells of them', () => {
  const folder = copyFrench({
    'works/index.md': ['  - claim: One sentence.\n    text: It has its source.:cite[herald]\n', ''],
  });
  expect(writeTranslation(folder, 'fr', 'works/index')).toEqual([chapter]);
  expect(readLists(folder).steps.map(({ claim }) => claim?.text)).toEqual([
    'Une autre phrase.',
    'Une phrase.',
  ]);
  expect(tell(folder)).toEqual([
    '11 steps.1.claim translates what the original has no more.\nTake it out.',
    '12 steps.1.text translates what the original has no more.\nTake it out.',
  ]);
});

test('a file that is no YAML is not written over', () => {
  const folder = copyFrench({ 'fr.yaml': ['  title: {', '  title: {{'] });
  const before = readFrench(folder);
  expect(() => writeTranslation(folder, 'fr')).toThrow('fr.yaml cannot be read.');
  expect(readFrench(folder)).toBe(before);
});
