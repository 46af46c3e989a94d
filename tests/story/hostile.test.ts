import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory, readProblems, type Edits } from '../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';
const inBody = (text: string): Edits => ({ [falls]: ['The old bridge fell on', text] });
const inFacts = (from: string, to: string): Edits => ({ 'facts.yaml': [from, to] });

const refused: [name: string, edits: Edits, told: string][] = [
  [
    'a mark that turns the direction of text',
    inBody('The\nold \u202Ebridge fell on'),
    'content/cause/bridge-falls.md:11:5  holds the hidden character U+202E.\n  Take it out.',
  ],
  [
    'the same as a reference',
    inBody('The &#x202e; bridge fell on'),
    'content/cause/bridge-falls.md:10:1  holds the hidden character U+202E.',
  ],
  [
    'the same as an escape of YAML',
    inFacts('label: People in the town', 'label: "People \\u202e in"'),
    'content/facts.yaml:2:10  holds the hidden character U+202E.',
  ],
  [
    'a reference in a text of YAML',
    inFacts('label: People in the town', 'label: "People &#x200b; in"'),
    'content/facts.yaml:2:10  holds the hidden character U+200B.',
  ],
  [
    'a sign that steers a terminal',
    { 'facts.yaml': ['residents:', 'residents\u001B[2J:'] },
    'content/facts.yaml:1:10  holds the hidden character U+001B.',
  ],
  [
    'a private character, such as the engine’s own marks',
    inBody('The \uE002 old bridge fell on'),
    'content/cause/bridge-falls.md:10:5  holds the hidden character U+E002.',
  ],
  [
    'an anchor',
    inFacts('value: 40', 'value: &forty 40'),
    'content/facts.yaml:10:17  has a YAML anchor.\n  Take the & and its name out.',
  ],
  [
    'an alias of what stands before it',
    inFacts('value: 40\n  unit: people', 'value: &forty 40\n  unit: *forty'),
    'content/facts.yaml:11:9  uses a YAML alias.\n  Write the value out where it is needed.',
  ],
  [
    'a tag',
    inFacts('value: 40', 'value: !!js/function x'),
    'content/facts.yaml:10:24  has a YAML tag.\n  Take the ! and its name out.',
  ],
  ['a merge', inFacts('value: 40', 'value: 40\n  <<: { label: x }'), '<< is not a key that is known here.'],
  [
    'a prototype as a record',
    inFacts('residents:', '__proto__: { label: x }\nresidents:'),
    'content/facts.yaml:1:1  __proto__ is no id.',
  ],
  [
    'a prototype as a key',
    inFacts('value: 40', 'value: 40\n  __proto__: { value: 1 }'),
    '__proto__ is not a key that is known here.',
  ],
  [
    'a list as a key',
    inFacts('residents:', '? [a, b]\n: c\nresidents:'),
    'content/facts.yaml:1:3  has a key that is no word.',
  ],
  ['no records at all', { 'facts.yaml': '12\n' }, 'content/facts.yaml:1:1  facts.yaml holds no records.'],
  [
    'front matter that is no record',
    { [falls]: '---\nhello\n---\nx' },
    'content/cause/bridge-falls.md:2:1  the file holds no keys.',
  ],
  [
    'lists in lists in YAML',
    { 'facts.yaml': `a:\n  b: ${'['.repeat(100_000)}` },
    'content/facts.yaml:2:1  is nested too deeply.',
  ],
  ['records in records in YAML', { 'facts.yaml': `a: ${'{a: '.repeat(25_000)}` }, 'is nested too deeply.'],
  ['dashes after dashes in YAML', { 'facts.yaml': '- '.repeat(50_000) }, 'is nested too deeply.'],
  [
    'steps of YAML',
    { 'facts.yaml': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('') },
    'content/facts.yaml:82:1  is nested too deeply.',
  ],
  [
    'a text without end in YAML',
    inFacts('People in the town', 'People '.repeat(2000)),
    'content/facts.yaml:2:10  has more than 10,000 characters.',
  ],
  [
    'quotations in quotations',
    inBody(`${'>'.repeat(9)} fell on`),
    'content/cause/bridge-falls.md:10:1  is nested too deeply.',
  ],
  ['lists in lists', inBody(`${'- '.repeat(9)}fell on`), 'is nested too deeply.'],
  ['numbered lists in each other', inBody(`${'1. '.repeat(9)}fell on`), 'is nested too deeply.'],
  [
    'lists that step in',
    inBody(`x\n${' '.repeat(41)}- fell on`),
    'content/cause/bridge-falls.md:11:1  is nested too deeply.',
  ],
  ['notes in notes', inBody(`${':'.repeat(11)}note[T]\n\nfell on`), 'is nested too deeply.'],
  [
    'a paragraph without end',
    inBody(`It fell.\n\n${'so '.repeat(4000)} fell on`),
    'content/cause/bridge-falls.md:12:1  the paragraph is too long to read.\n  Part it by empty lines.',
  ],
  [
    'lines without end',
    inBody(`${'so\n\n'.repeat(2000)} fell on`),
    'has more than 4,000 lines.\n  Part it into files.',
  ],
  ['marks without end', inBody(`${'_*'.repeat(301)} fell on`), 'the paragraph is too long to read.'],
  [
    'marks without end in a text of YAML',
    inFacts('People in the town', `People ${'_*'.repeat(301)}`),
    'content/facts.yaml:2:10  the paragraph is too long to read.',
  ],
  ['attributes of a figure', inBody(':fact[residents]{onclick=x} fell on'), ':fact takes no attributes.'],
  [
    'attributes of a note',
    inBody(':::note[T]{onclick=x}\nIt fell.\n:::\n\nIt fell on'),
    'content/cause/bridge-falls.md:10:1  :::note takes no attributes.\n  Write :::note[Title] alone.',
  ],
  ['a picture', inBody('![x](https://vale.example/x.png) fell on'), 'pictures are not part of the story.'],
  [
    'a file that is named for a device',
    { 'cause/con.md': '---\ntitle: x\n---\n' },
    'content/cause/con.md:1:1  the file name con.md cannot be an address.',
  ],
  [
    'a quantity that is named for a device',
    { 'story.yaml': ['slug: crew', 'slug: nul'] },
    'content/story.yaml:19:9  quantity.slug "nul" does not fit.',
  ],
  [
    'a former path through a device',
    { [falls]: ['kind: event', 'kind: event\naliases: [/cause/aux/]'] },
    'Write another name: Windows keeps this one for a device.',
  ],
  [
    'a chapter outside of the folder',
    { 'story.yaml': ['slug: cause', 'slug: ../cause'] },
    'content/story.yaml:16:13  chapters.0.slug "../cause" does not fit.',
  ],
  [
    'an id too long for a file name',
    inFacts('residents:', `${'a'.repeat(101)}: { label: x }\nresidents:`),
    'is no id.',
  ],
  [
    'a file of more than 1 MB',
    { 'facts.yaml': `# ${'x'.repeat(1_000_000)}` },
    'content/facts.yaml:1:1  has 1,000,002 bytes.\n  Part it: a file may have 1,000,000 bytes.',
  ],
];

test.each(refused)('refuses %s', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});

describe('on the disk', () => {
  const tell = (change: (root: string) => void): string => {
    const root = copyStory();
    change(root);
    try {
      loadStory(root);
      return '';
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.message;
    }
  };

  test('refuses bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('# é\n# '), Buffer.from([0xc3, 0x28])]);
    expect(tell((root) => writeFileSync(join(root, 'places.yaml'), bytes))).toContain(
      'content/places.yaml:2:3  is not UTF-8 here.\n  Save the file as UTF-8, and write this character again.',
    );
  });

  test('reads a file that begins with a byte order mark and ends its lines as Windows does', () => {
    expect(
      readProblems({ 'places.yaml': '\uFEFFvale:\r\n  name: Vale\r\n  lat: 50.1\r\n  lon: 4.2\r\n' }),
    ).toBe('');
  });

  test('follows no symbolic link, neither of a file nor of a folder', () => {
    const outside = join(tmpdir(), `outside-${process.pid}.md`);
    writeFileSync(outside, '---\ntitle: secret\n---\n');
    expect(tell((root) => symlinkSync(outside, join(root, 'cause/secret.md')))).toContain(
      'content/cause/secret.md:1:1  is a symbolic link, or lies in one.\n  Put the file itself in its place.',
    );
    expect(tell((root) => symlinkSync(join(root, 'nothing'), join(root, 'cause/none.md')))).toContain(
      'content/cause/none.md:1:1  is a symbolic link, or lies in one.',
    );
    const folder = copyStory();
    expect(
      tell((root) => {
        rmSync(join(root, 'cause'), { recursive: true });
        symlinkSync(join(folder, 'cause'), join(root, 'cause'));
      }),
    ).toContain('content/cause/bridge-falls.md:1:1  is a symbolic link, or lies in one.');
  });

  test('takes no folder for a file', () => {
    expect(tell((root) => mkdirSync(join(root, 'cause/folder.md')))).toContain(
      'content/cause/folder.md:1:1  is no file.\n  Put a text file in its place, or rename it.',
    );
  });
});

test('a unit is no pattern', () => {
  expect(readProblems(inFacts('unit: people', 'unit: people(a+)+('))).toBe('');
});

test('shows what it refuses without steering the terminal, and not at full length', () => {
  const message = readProblems({
    [falls]: ['place: vale', `place: "x\\e[2J${'y'.repeat(500)}"`],
    'facts.yaml': ['residents:', '"re\\u202Es":'],
    'cause/\u202Edm.md': '---\ntitle: x\n---\n',
  });
  expect(message).toContain('content/cause/<U+202E>dm.md:1:1');
  for (const sign of '\u001B\u202E') expect(message).not.toContain(sign);
  expect(message).not.toContain('y'.repeat(200));
});
