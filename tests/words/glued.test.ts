import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
/** Rooms that write what a reader sees; the words themselves, and what only authors and machines read, stand in others. */
const rooms = ['charts', 'client', 'components', 'files', 'layouts', 'pages', 'texts'];
/** Signs and words that one language sets between parts, and another does not: `comma`, `label`, a list or a sentence of `words/` sets them. */
const glues = [
  /\bwords\.\w+(?:\([^{}]*\))?\}[:;,]/,
  /\bwords\.\w+ \+ ['"`]|['"`] \+ (?:texts\.)?words\./,
  /\.join\(['"`](?:, |; | · and | and |: )['"`]\)/,
  /(?:&&|\?|:) ['"`][,;:] ?['"`]/,
];
/** The same between the elements and values of markup. */
const markupGlue = /^\s*[,;:] [<{]|[>}][,;:](?:\{['"] ['"]\}| )(?:\{|<|$)/;
const files = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file))
    .map((file) => join(room, file)),
);

test('no words are glued with signs of one language', () => {
  const glued = files.flatMap((file) => {
    const found = file.endsWith('.astro') ? [...glues, markupGlue] : glues;
    return readFileSync(join(src, file), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
      .filter(({ line }) => found.some((glue) => glue.test(line)))
      .map(({ line, place }) => `${place} ${line.trim()}`);
  });
  expect(glued).toEqual([]);
});
