import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { floor } from '../../src/client/floor.ts';
import { loadStory } from '../../src/story/load-story.ts';

const story = loadStory('content');

test('cites each paragraph of the article in an entry or a fact', () => {
  const cited = new Set([
    ...story.entries.flatMap(({ cites, body }) => [...cites, ...body.cites]),
    ...[...story.facts.values()].flatMap(({ cites }) => cites),
  ]);
  const paragraphs = story.sources.get('article')?.paragraphs ?? 0;
  expect(paragraphs).toBe(19);
  for (let paragraph = 1; paragraph <= paragraphs; paragraph += 1)
    expect(cited).toContain(`article#${paragraph}`);
});

test('has a file for each of the discrepancies D01 to D23', () => {
  const expected = Array.from({ length: 23 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
  expect(story.contested.map(({ ref }) => ref)).toEqual(expected);
});

test('holds about forty developments and sixty facts', () => {
  expect(story.entries.length).toBeGreaterThanOrEqual(40);
  expect(story.facts.size).toBeGreaterThanOrEqual(60);
});

test('tells the story in seven steps, and every chapter in two to five after why it matters', () => {
  expect(story.steps).toHaveLength(7);
  for (const { slug, why, steps } of story.chapters) {
    expect(why, slug).not.toBeNull();
    expect(steps.length, slug).toBeGreaterThanOrEqual(2);
    expect(steps.length, slug).toBeLessThanOrEqual(5);
  }
});

test('names a source for every step and every why', () => {
  const told = [
    ...[story, ...story.chapters].flatMap(({ steps }) => steps.map(({ text }) => text)),
    ...[...story.chapters, ...story.entries].flatMap(({ why }) => (why ? [why] : [])),
  ];
  const itself = story.entries.find(({ slug }) => slug === 'article-published')?.why;
  expect(told.filter((prose) => prose.cites.length === 0 && prose !== itself)).toEqual([]);
});

test('keeps the path of every development short enough to share', () => {
  for (const { slug, chapter } of story.entries)
    expect(`/${chapter.slug}/${slug}/`.length).toBeLessThanOrEqual(48);
});

test('links no copy by a bare address or a proxy', () => {
  for (const { url } of story.sources.values()) {
    if (url) expect(new URL(url).hostname).not.toMatch(/^[\d.]+$|gopher|rdp_we|contrast/);
  }
});

test('reckons the personnel as the fact base does', () => {
  const values = Object.fromEntries(
    (story.quantity?.measure.series ?? []).map(({ id, points }) => [id, points.map(({ value }) => value)]),
  );
  expect(values).toEqual({
    'all-rounded': [200, 400, 426, 432, 515, 590, 807, 877, 1021],
    'all-counted': [408, 414, 497, 572, 789, 859, 1003],
    'kenya-rounded': [200, 400, 617, 761],
    'kenya-counted': [382, 599, 743],
    'all-reported': [410, 430, 859, 1000, 970, 980],
  });
});

test('never lets the engine name the story', () => {
  const names = new Set([
    ...story.chapters.flatMap(({ slug, title }) => [slug, title]),
    ...[...story.places.values()].flatMap(({ id, name }) => [id, name]),
    ...story.entries.flatMap(({ changes }) => changes.map(({ who }) => who)),
    ...(story.quantity?.measure.series.map(({ of }) => of).filter((of) => of !== 'all') ?? []),
    ...story.title.split(' ').filter((word) => /^[A-Z]/.test(word)),
    'Haitian',
    'Kenyan',
    'Ruto',
    'Blinken',
    'Trump',
    'Biden',
    'Conille',
    'Gran Grif',
    'China',
    'Russia',
    'Ecuador',
    'Benin',
    'United States',
    'Fièvre',
    'Artibonite',
    'Belizean',
    'Jamaican',
  ]);
  names.delete('airport');
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of files) {
    const path = `${file.parentPath}/${file.name}`;
    const text = readFileSync(path, 'utf8').toLowerCase();
    for (const name of names) {
      const whole = new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, 'u');
      expect(whole.test(text), `${path} names ${name}`).toBe(false);
    }
  }
});

test('the page on accessibility names the floor that the build lowers styles and scripts to', () => {
  const page = readFileSync('content/accessibility.md', 'utf8').replace(/:plain\[([\d.]+)\]/g, '$1');
  expect(page).toContain(
    `Chrome ${floor.chrome}, Safari ${floor.safari}, Firefox ${floor.firefox} and newer`,
  );
});
