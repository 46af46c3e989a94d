import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Memory } from '../../src/problems/memory.ts';
import { ContentError } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { inLanguages } from '../stories/in-languages.ts';
import { mutate } from '../stories/mutate.ts';

/** All that a reading tells, each record once: the story, or what is wrong with it. */
function read(root: string, memory?: Memory): string {
  const seen = new Set<unknown>();
  const flatten = (_key: string, value: unknown): unknown => {
    if (value instanceof Map || value instanceof Set) return [...value];
    const isRecord =
      typeof value === 'object' && value !== null && ['slug', 'id', 'chapters'].some((one) => one in value);
    if (!isRecord) return value;
    if (seen.has(value)) return 'slug' in value ? value.slug : 'id' in value ? value.id : 'a story';
    seen.add(value);
    return value;
  };
  try {
    return JSON.stringify(loadStory(root, 'content', memory), flatten);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

const entry = 'cause/bridge-falls.md';
const edits: [what: string, file: string, from: string, to: string][] = [
  ['words of an entry', entry, 'place: vale', 'place: vale\nwhy: It was the only one.'],
  ['a mistake', entry, 'place: vale', 'place: vael'],
  ['its mend', entry, 'place: vael', 'place: vale'],
  ['a date that others print', entry, 'date: "2021-03-09"', 'date: "2021-03-10"'],
  ['a figure that others print', 'facts.yaml', 'value: 40', 'value: 41'],
  ['a term', 'glossary.yaml', 'meaning: ', 'meaning: In short, '],
  ['a chapter', 'story.yaml', 'headline: ', 'headline: Again, '],
  ['words in another language', 'cause/bridge-falls.ar.md', 'الجسر', 'الجسر الجسر'],
  ['a term in another language', 'fr.yaml', 'text: "pile"', 'text: "pile de pont"'],
  ['a mistake in another language', 'fr.yaml', ':fact[first-crew]', ':fact[frist-crew]'],
  ['its mend in another language', 'fr.yaml', ':fact[frist-crew]', ':fact[first-crew]'],
];
const translated = inLanguages('fr', 'ar');

test('a reading that remembers the one before tells the same as one that does not, whatever was edited', () => {
  const root = copyStory(translated);
  const memory = new Memory();
  expect(read(root, memory)).toBe(read(root));
  for (const [what, file, from, to] of edits) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    expect(text, what).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect(read(root, memory), what).toBe(read(root));
  }
  rmSync(join(root, 'works/second-crew-comes.md'));
  expect(read(root, memory)).toBe(read(root));
});

test('a reading that remembers tells the same after mistakes of a hand, and after each is mended', () => {
  const root = copyStory(translated);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name))
    .sort();
  const memory = new Memory();
  const broken = new Map<string, string>();
  for (let seed = 0; seed < 40; seed += 1) {
    const path = join(root, files[(seed * 7919) % files.length] ?? '');
    const sound = broken.get(path) ?? readFileSync(path, 'utf8');
    const mutation = mutate(sound, seed);
    if (!mutation) continue;
    writeFileSync(path, mutation.text);
    expect(read(root, memory), `${path} ${mutation.name}`).toBe(read(root));
    // Each is mended while the next is there.
    broken.delete(path);
    for (const [other, text] of broken) writeFileSync(other, text);
    broken.clear();
    broken.set(path, sound);
  }
});

/** A memory that knows what it could not recall. */
class Counting extends Memory {
  made: string[] = [];

  override recall<Result>(key: string, text: string, make: () => Result, count: () => number): Result {
    const makeAndTell = () => {
      this.made.push(key);
      return make();
    };
    return super.recall(key, text, makeAndTell, count);
  }
}

test('after an edit of an entry its file is read, its body compiled, and nothing else, in whatever languages the story is told', () => {
  const root = copyStory(translated);
  const memory = new Counting();
  read(root, memory);
  expect(memory.made.length).toBeGreaterThan(50);
  expect(new Set(memory.made).size).toBe(memory.made.length);
  read(root, memory);
  memory.made = [];
  const path = join(root, entry);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nNobody objected.\n`);
  read(root, memory);
  expect(memory.made).toEqual([`file content/${entry}`, `body content/${entry}`]);
});

test('after an edit of the words of a language nothing of another one is compiled', () => {
  const root = copyStory(translated);
  const memory = new Counting();
  read(root, memory);
  memory.made = [];
  const path = join(root, 'fr.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('au travail', 'à l’œuvre'));
  read(root, memory);
  expect(memory.made).toContainEqual(expect.stringMatching(/^fr line content\/fr\.yaml .* title false$/));
  expect(memory.made.filter((key) => !key.startsWith('fr '))).toEqual(['file content/fr.yaml']);
});

test('a mistake makes nothing forgotten, wherever it ends the reading: its mend reads what was broken, and nothing else', () => {
  const root = copyStory({});
  const memory = new Counting();
  read(root, memory);
  for (const [file, from, to] of [
    ['story.yaml', 'chapters:', 'chapters: ['],
    ['facts.yaml', 'value: 40', 'value: many'],
    [entry, 'place: vale', 'place: vael'],
  ] as const) {
    const path = join(root, file);
    const sound = readFileSync(path, 'utf8');
    expect(sound, file).toContain(from);
    writeFileSync(path, sound.replace(from, to));
    expect(read(root, memory), file).toContain('problem');
    memory.made = [];
    writeFileSync(path, sound);
    expect(read(root, memory)).toBe(read(root));
    expect(memory.made.filter((key) => !key.includes(file))).toEqual([]);
  }
});
