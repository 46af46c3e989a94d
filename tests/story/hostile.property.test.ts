import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ContentError } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import type { Story } from '../../src/story/story.ts';
import { copyStory, development, type Edits, point } from '../stories/copy-story.ts';

const seeded = { seed: 20241108, numRuns: 60 };
const files = [
  'story.yaml',
  'facts.yaml',
  'sources.yaml',
  'glossary.yaml',
  'places.yaml',
  'cause/bridge-falls.md',
  'contested/which-night.md',
];
/** A part of an address that every host and every disk takes as it is. */
const address = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const shape = /^content\/[^\n]*:\d+:\d+ {2}\S/;

/**
 * Fails unless the story is read, or refused with a place and a mend for each of its problems.
 * @returns the story if it was read.
 */
function expectReadOrTold(edits: Edits): Story | null {
  const root = copyStory(edits);
  try {
    return loadStory(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file, line, column, message } of error.problems) {
      expect(file).toMatch(/^content\//);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/\S\n\S/);
    }
    expect(error.message.split('\n')[1]).toMatch(shape);
    return null;
  }
}

const pieces = [
  ...['- ', ': ', '? ', '{', '}', '[', ']', ',', '#', '&a ', '*a', '!!js ', '!a ', '|', '>', '%', '@', '`'],
  ...['---\n', '...\n', '\n', '\n  ', '\t', '"', "'", '<<: ', '~', 'null', 'true', '.nan', '0x1F', '1e999'],
  ...[
    '2024-02-30',
    '__proto__',
    'constructor',
    'toString',
    ':fact[x]',
    ':fact[',
    '](javascript:a)',
    '../',
    '\0',
  ],
];
const fragment = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }));

describe('whatever is written', () => {
  test('over a part of a sound file', () => {
    const change = fc.record({
      name: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 40 }),
      text: fc.array(fragment, { maxLength: 5 }).map((parts) => parts.join('')),
    });
    fc.assert(
      fc.property(change, ({ name, at, length, text }) => {
        const sound = readFileSync(join(import.meta.dirname, '../stories/bridge', name), 'utf8');
        const from = Math.floor(at * sound.length);
        expectReadOrTold({ [name]: sound.slice(0, from) + text + sound.slice(from + length) });
      }),
      seeded,
    );
  });

  test('in place of one value', () => {
    const change = fc.record({ name: fc.constantFrom(...files), pick: fc.nat(), value: fc.jsonValue() });
    fc.assert(
      fc.property(change, ({ name, pick, value }) => {
        const sound = readFileSync(join(import.meta.dirname, '../stories/bridge', name), 'utf8');
        const lines = sound.split('\n');
        const keyed = lines.flatMap((line, index) => (/^ *[a-zA-Z-]+: \S/.test(line) ? [index] : []));
        const index = keyed[pick % keyed.length] ?? 0;
        const written = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
        lines[index] = `${lines[index]?.split(': ')[0]}: ${written.replaceAll('\n', ' ')}`;
        expectReadOrTold({ [name]: lines.join('\n') });
      }),
      seeded,
    );
  });

  test('in place of a whole file of data', () => {
    const change = fc.record({ name: fc.constantFrom(...files), value: fc.jsonValue({ maxDepth: 4 }) });
    fc.assert(
      fc.property(change, ({ name, value }) => {
        const data = stringify(value);
        expectReadOrTold({ [name]: name.endsWith('.md') ? `---\n${data}---\nIt fell.\n` : data });
      }),
      seeded,
    );
  });

  test('as the name of a file', () => {
    let read = 0;
    const sign = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        ' ',
        '-',
        '--',
        '%2e',
        '%2F',
        '\\',
        ':',
        '~',
        'con',
        'index',
        '\u202E',
        'A',
        'é',
      ),
      fc.constantFrom('fall', 'bank', '2', '-'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const change = fc.record({
      folder: fc.constantFrom('cause', 'contested', 'works', 'new'),
      name: fc
        .array(sign, { minLength: 1, maxLength: 4 })
        .map((parts) => `${parts.join('').replaceAll(/[/\0]/g, '')}.md`)
        .filter((name) => Buffer.byteLength(name) < 250),
    });
    fc.assert(
      fc.property(change, ({ folder, name }) => {
        const story = expectReadOrTold({
          [`${folder}/${name}`]: folder === 'contested' ? point : development,
        });
        if (!story) return;
        read += 1;
        for (const { slug } of story.entries) expect(slug).toMatch(address);
        for (const { id } of story.contested) expect(id).toMatch(address);
      }),
      { ...seeded, numRuns: 150 },
    );
    expect(read).toBeGreaterThan(5);
  });
});
