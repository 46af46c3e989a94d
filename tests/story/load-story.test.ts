import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { YAMLMap } from 'yaml';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory, mapped } from '../stories/copy-story.ts';

const story = loadStory(copyStory());

test('puts developments into the order of their days', () => {
  expect(story.entries.map(({ slug }) => slug)).toEqual([
    'council-warns',
    'bridge-falls',
    'first-crew-comes',
    'opening',
    'second-crew-comes',
  ]);
});

test('puts developments of one day into the order that is told', () => {
  const root = copyStory({
    'cause/bridge-falls.md': ['kind: event', 'kind: event\norder: 2'],
    'works/opening.md': [/date: .*\nphase: end\n([\s\S]*)follows: .*\n/, 'date: "2021-03-09"\norder: 1\n$1'],
  });
  expect(
    loadStory(root)
      .entries.map(({ slug }) => slug)
      .slice(1, 3),
  ).toEqual(['opening', 'bridge-falls']);
});

test('takes names that look the same for the same', () => {
  const root = copyStory({
    'works/first-crew-comes.md': ['who: Ash', 'who: "A\u0301sh  Town "'],
    'story.yaml': [/of: Ash,([\s\S]*)/, 'of: "\u00c1sh Town",$1'],
  });
  const series = loadStory(root).quantity?.measure.series ?? [];
  expect(series.find(({ id }) => id === 'ash-counted')?.points).toHaveLength(1);
});

test('sets apart what came after the article', () => {
  const after = story.entries.filter(({ isAfter }) => isAfter);
  expect(after.map(({ slug }) => slug)).toEqual(['opening', 'second-crew-comes']);
});

test('computes a ratio in percent from its facts', () => {
  expect(story.facts.get('share')).toMatchObject({
    text: 'at least\u00a033%',
    numeral: '33%',
    bound: 'at-least',
    formula: { operators: ['/'] },
    cites: ['herald#3', 'council'],
  });
});

test('ties a plan to what became of it', () => {
  expect(story.entries.find(({ slug }) => slug === 'opening')?.outcome?.slug).toBe('second-crew-comes');
});

test('ties a contested point to its entries and facts', () => {
  const [point] = story.contested;
  expect(point?.entries.map(({ slug }) => slug)).toEqual(['bridge-falls']);
  expect(point?.facts.map(({ id }) => id)).toEqual(['cost']);
  expect(story.entries.find(({ slug }) => slug === 'bridge-falls')?.contested).toEqual([point]);
});

test('knows of a text which sources and facts stand in it', () => {
  const bodyOf = (name: string) => story.entries.find(({ slug }) => slug === name)?.body;
  expect(bodyOf('bridge-falls')?.cites).toEqual(['herald#1']);
  expect(bodyOf('second-crew-comes')?.facts).toEqual(['second-crew']);
});

test('counts rounded arrivals, stated counts and their sums', () => {
  const series = story.quantity?.measure.series.map(({ id, points }) => [
    id,
    points.map(({ day, value, isComputed }) => `${day} ${value}${isComputed ? ' computed' : ''}`),
  ]);
  expect(Object.fromEntries(series ?? [])).toEqual({
    'all-rounded': ['2022-04-01 40', '2022-09-01 60 computed'],
    'ash-counted': ['2022-04-01 37'],
    'all-counted': ['2022-04-01 37', '2022-09-01 57 computed'],
    'all-reported': [],
  });
});

test('prints a range from its lower to its upper end', () => {
  const ranged = loadStory(copyStory({ 'facts.yaml': ['value: 40', 'value: 40\n  to: 45'] }));
  expect(ranged.facts.get('first-crew')).toMatchObject({ text: '40 to 45', numeral: '40 to 45', value: 40 });
});

test('warns of a fact that nothing uses, and of a figure in words', () => {
  const { warnings } = loadStory(
    copyStory({
      'works/second-crew-comes.md': ['Another', 'Sixty people and another'],
      'facts.yaml': [
        '\ncost:',
        '\nboats: { label: Boats, value: 3, unit: people, status: reported, cites: [herald] }\ncost:',
      ],
    }),
  );
  const told = warnings.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message.split('\n')[0]}`,
  );
  expect(told).toContain('content/works/second-crew-comes.md:9:1 “Sixty people” counts something in words.');
  expect(told).toContain('content/facts.yaml:39:8 the fact boats is used nowhere.');
});

test('ties a place without a position to the point that it lies within', () => {
  expect(story.map).toBeNull();
  const { map } = loadStory(copyStory(mapped));
  expect(map?.points.map(({ id }) => id)).toEqual(['vale', 'airfield', 'coast']);
  expect(map?.unplaced.map(({ place, within }) => [place.id, within.id])).toEqual([['mill', 'vale']]);
});

test('tells a story that measures nothing', () => {
  const root = copyStory({
    'story.yaml': [/quantity:[\s\S]*/.exec(readStory())?.[0] ?? '', ''],
    'works/first-crew-comes.md': [/level: .*\n|changes: .*\n/g, ''],
    'works/second-crew-comes.md': [/changes: .*\n/, ''],
    'pictures.yaml': [/promised-crews:[\s\S]*?(?=waiting-for)|, measured: true/g, ''],
  });
  expect(loadStory(root).quantity).toBeNull();
});

function readStory(): string {
  return readFileSync(join(import.meta.dirname, '../stories/bridge/story.yaml'), 'utf8');
}

test('passes over what Emacs, macOS and others leave beside a file that is edited', () => {
  const root = copyStory();
  symlinkSync('ann@desk.2199:1697969899', join(root, 'cause/.#bridge-falls.md'));
  for (const name of ['._bridge-falls.md', '.bridge-falls.md.swp', '.DS_Store']) {
    writeFileSync(join(root, 'cause', name), Buffer.from([0, 5, 0x16, 7, 0xff]));
  }
  expect(loadStory(root).entries).toHaveLength(story.entries.length);
});

test('looks up no place pair by pair: a file may have thousands of records', () => {
  const looked = vi.spyOn(YAMLMap.prototype, 'get');
  loadStory(copyStory());
  expect(looked).not.toHaveBeenCalled();
  looked.mockRestore();
});
