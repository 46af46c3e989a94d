import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suggestId } from '../../src/new/suggest-id.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { languages } from '../../src/schema/language.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { templateTexts } from '../../src/story/template-texts.ts';
import { findStray } from '../reference/find-stray.ts';
import { begin, makeFolder, runNew, runWith } from './run-new.ts';

describe('a new story', () => {
  test('is sound, whatever its chapters are called, with and without a quantity', async () => {
    const names = 'Ships, 2025, Sources, Ships, Schäden und Kosten, Überblick, con, 港, Timeline';
    const { chapters, warnings } = loadStory(await begin(names, 'ships'));
    expect(chapters.map(({ slug }) => slug)).toEqual([
      'ships',
      'chapter-2',
      'chapter-3',
      'chapter-4',
      'schaden-und-kosten',
      'uberblick',
      'chapter-7',
      'chapter-8',
      'chapter-9',
    ]);
    const isTemplate = ({ message }: Problem) => message.includes('is a text of the template');
    expect(warnings.filter((one) => !isTemplate(one))).toEqual([]);
    const told = warnings.filter(isTemplate).map(({ message }) => message);
    const ofRecords: readonly string[] = [templateTexts.entry, templateTexts.point];
    for (const text of Object.values(templateTexts)) {
      if (!ofRecords.includes(text)) expect(told.join('\n')).toContain(`“${text}`);
    }
    expect(loadStory(await begin('Ships')).quantity).toBeNull();
  });

  test.each(languages)('is told in %s from its first line on', async (language) => {
    const folder = makeFolder();
    const flags = { title: 'The harbour', language, chapters: 'Ships, Cargo', measures: 'tonnes' };
    expect((await runNew(folder, 'story', flags)).status).toBe(0);
    const story = loadStory(folder);
    expect(story.language).toBe(language);
    expect(story.warnings.filter(({ message }) => !message.includes('is a text of the template'))).toEqual(
      [],
    );
    expect(story.quantity?.slug).toBe('tonnes');
  });

  test('leads editors to the schemas, from wherever it lies', async () => {
    const folder = await begin('Ships');
    expect(findStray(folder)).toEqual([]);
    rmSync(join(folder, 'glossary.yaml'));
    await runNew(folder, 'term', { term: 'slipway', meaning: 'A ramp.' });
    expect(findStray(folder)).toEqual([]);
  });

  test('is written over no other', async () => {
    const folder = await begin('Ships');
    expect(await runNew(folder, 'story', { title: 'Again', language: 'en', chapters: 'Ships' })).toEqual({
      status: 1,
      told: `${folder} holds a story already.\nName another folder: STORY=stories/next npm run new story\n`,
    });
  });
});

const cites = 'a-source';
const records: Record<string, Record<string, string>> = {
  entry: { chapter: 'ships', title: 'A ship: lost', summary: 'It sank.', date: '1911', kind: 'event', cites },
  fact: {
    label: 'Lost',
    value: '2.50',
    unit: 'ships',
    bound: 'about',
    status: 'reported',
    asOf: '1911',
    cites,
  },
  source: {
    publisher: 'É. Herald # 1',
    url: 'https://example.org/',
    grade: 'N',
    says: '"Quoted": yes.',
    read: '2024-05',
  },
  contested: {
    ref: 'D1',
    question: 'Which night?',
    form: 'fork',
    oneSpeaker: 'The owner',
    oneSays: 'The first.',
    oneCites: cites,
    otherSpeaker: 'The crew',
    otherSays: 'The second.',
    otherCites: cites,
    follow: 'The crew.',
    because: 'They were there.',
    concerns: 'something-happens',
  },
  term: { term: 'slipway', meaning: 'A ramp.', cites },
  place: {
    name: 'Elm: the yard',
    lat: '-55.60',
    lon: '12.5',
    note: 'A yard # one.',
    positionSource: 'A map.',
    cites,
  },
};

describe.each(Object.entries(records))('a new %s', (kind, flags) => {
  test('is added to a story, which stays sound', async () => {
    const folder = await begin('Ships', 'ships');
    const { told, status } = await runNew(folder, kind, flags);
    expect(told).toMatch(/ is written\.\n.+\nThe content of \S+ is sound\.\n$/);
    expect(status).toBe(0);
    expect((await runNew(folder, kind, flags)).told).toMatch(/already\.\nWrite --id with another\.\n$/);
  });

  test('says which flag is missing', async () => {
    const [[first = ''] = [], ...others] = Object.entries(flags);
    expect((await runNew(await begin('Ships'), kind, Object.fromEntries(others))).told).toMatch(
      new RegExp(`^--${first} is missing\\.\\n\\S.+\\n$`),
    );
  });
});

test('the command writes into the story that STORY names, and fails where nothing was written', async () => {
  const folder = await begin('Ships');
  const words = ['--term', 'slipway', '--meaning', 'A ramp.'];
  expect(runWith(folder, 'term', words)).toEqual({
    status: 0,
    stdout: expect.stringMatching(/glossary\.yaml: slipway is written\.\n[^]+ is sound\.\n$/),
    stderr: '',
  });
  expect(runWith(folder, 'term', words)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/already\.\nWrite --id with another\.\n$/),
  });
});

test('a number is kept as it was written', async () => {
  const folder = await begin('Ships');
  await runNew(folder, 'fact', records.fact);
  expect(readFileSync(join(folder, 'facts.yaml'), 'utf8')).toContain('value: 2.50\n');
});

test('tells what does not fit', async () => {
  const folder = await begin('Ships');
  expect((await runNew(folder, 'entri')).told).toBe(
    'npm run new entri: there is no such kind.\nDid you mean entry?\n',
  );
  expect((await runNew(folder, '--help')).told).toBe(
    'Write what is new: npm run new story|translation|language|entry|fact|source|contested|term|place|chapter\n',
  );
  expect((await runNew(folder, 'fact', { labl: 'x' })).told).toMatch(
    /^--labl is not known here\.\nWrite --id, --label/,
  );
  expect((await runNew(folder, 'term', { term: '3 ships' })).told).toMatch(
    /^--term holds the bare number 3\.\n/,
  );
  expect((await runNew(folder, 'entry', { ...records.entry, chapter: 'boats' })).told).toBe(
    '--chapter boats is no chapter.\nWrite one of ships.\n',
  );
});

test('tells what to write instead, without the keys of files', async () => {
  const folder = await begin('Ships, "Return, and what now"', 'ships');
  const tell = async (kind: string, flags: Record<string, string>) =>
    (await runNew(folder, kind, flags)).told;
  expect(readFileSync(join(folder, 'return-and-what-now/index.md'), 'utf8')).toContain(
    'Return, and what now',
  );
  expect(await tell('source', { ...records.source, grade: 'A' })).toMatch(
    /^--grade "A" does not fit\.\nWrite P \(off/,
  );
  expect(await tell('fact', { ...records.fact, cites: 'sourc' })).toMatch(
    /^--cites names an unknown source "sourc"\.\n/,
  );
  expect(await tell('fact', { ...records.fact, cites: 'a-source; b' })).toMatch(
    /^--cites holds a semicolon\.\n/,
  );
  expect(await tell('fact', { ...records.fact, value: '−9 000,5' })).toBe(
    '--value "−9 000,5" does not fit.\nWrite -9000.5.\n',
  );
  expect(await tell('fact', { ...records.fact, derive: 'an-example - lost' })).toMatch(
    / does not go with --derive\./,
  );
  expect(await tell('term', { term: 'in 1989', meaning: 'A ramp.' })).toContain(':date[1989]');
  const many = await runNew(makeFolder(), 'story', {
    title: 'T',
    language: 'en',
    chapters: 'a,b,c,d,e,f,g,h,i,j',
  });
  expect(many.told).toBe('--chapters are 10, and a story has at most nine.\nName fewer.\n');
});

test('suggests ids that end with a word', () => {
  expect(suggestId('Canada draws a line and then stops')).toBe('canada-draws-a-line');
  expect(suggestId('Quand l’insecte arrive-t-il ?')).toBe('quand-l-insecte-arrive-t');
  expect(suggestId('The')).toBe('the');
});

test('writes a formula, an abbreviation, a label, and which account is followed', async () => {
  const folder = await begin('Ships', 'ships');
  const { label: of = '' } = records.fact ?? {};
  const flags = { label: of, unit: 'ships', status: 'computed', derive: 'an-example + an-example' };
  expect((await runNew(folder, 'fact', flags)).status).toBe(0);
  await runNew(folder, 'entry', { ...records.entry, label: 'Lost' });
  await runNew(folder, 'term', { ...records.term, short: 'sw' });
  await runNew(folder, 'contested', { ...records.contested, agrees: 'other' });
  const story = loadStory(folder);
  expect(story.facts.get('lost')?.formula).not.toBeNull();
  expect(story.contested[0]?.others.map(({ agrees }) => agrees ?? false)).toEqual([false, true]);
});
