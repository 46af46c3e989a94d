import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawPng } from '../../src/drawing/draw-png.ts';
import { listPictures } from '../../src/charts/pictures.ts';
import { readLightColours } from '../../src/drawing/picture-style.ts';
import { tag } from '../../src/drawing/svg.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from '../stories/copy-story.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const pictures = listPictures(loadStory(copyStory()), tokens);
const svg = pictures[0]?.draw() ?? '';

test('a story has the pictures of what it measures and maps', () => {
  expect(pictures.map(({ slug }) => slug)).toEqual(['crew']);
});

test('a picture says its title, its source and its address to those who cannot see it', () => {
  const [, title] = /<title[^>]*>([^<]*)/.exec(svg) ?? [];
  const [, description = ''] = /<desc[^>]*>([^<]*)/.exec(svg) ?? [];
  expect(title).toBe('Who builds');
  expect(description).toContain('Source');
  expect(description).toContain('/crew/');
});

test('the count needs no face: its letters are outlines', () => {
  expect(svg).not.toContain('<text');
  expect(svg.match(/<path [^>]*transform/g)?.length).toBeGreaterThan(10);
});

test('a picture is drawn alike each time, 1,200 wide', async () => {
  const [one, other] = [await drawPng(svg), await drawPng(svg)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Buffer.from(one).readUInt32BE(16)).toBe(1200);
});

test('texts and attributes are written so that XML reads them as they are', () => {
  expect(tag('a', { b: '"<&>"', c: undefined, d: 1.26 })).toBe('<a b="&quot;&lt;&amp;&gt;&quot;" d="1.3"/>');
});

test('colours are those of the light scheme', () => {
  const colours = readLightColours(
    ':root { --ink: #111; --pale: #fdc; } .lime { --hue: #3f3; --hue-mass: #7f7; } .pale-lime { --pale: #dfd; }' +
      '@media (prefers-color-scheme: dark) { :root { --ink: #eee; } .lime { --hue: #cfc; } }',
  );
  const names = ['ink', 'pale', 'lime', 'lime-mass', 'pale-lime', 'pale-plum'];
  expect(names.map(colours)).toEqual(['#111', '#fdc', '#3f3', '#7f7', '#dfd', '#fdc']);
  expect(() => colours('mauve')).toThrow('mauve');
});
