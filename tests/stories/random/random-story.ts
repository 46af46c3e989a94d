import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { stringify } from 'yaml';
import { hues, shapes } from '../../../src/schema/chapter-look.ts';
import { contested } from './random-contested.ts';
import { entry, people, type RandomEntry } from './random-entries.ts';
import { cites, edtf, facts, scopes, type Scope } from './random-facts.ts';
import { pictures } from './random-pictures.ts';
import { chapterTelling, followed, storySteps } from './random-steps.ts';

/** The files of a story, by their paths. */
export type StoryFiles = Record<string, string>;

const toYaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
const toPage = (data: unknown, body = '') => `---\n${toYaml(data)}---\n\n${body}\n`;
const titles = ['cause', 'works', 'money', 'after-it', 'people', 'law', 'weather', 'trade', 'hope'];

/** Any valid story: any century and quantity, rising or falling, with an article or none, a count or none. */
export const stories: Arbitrary<StoryFiles> = scopes
  .chain((scope) =>
    facts(scope).chain((known) => {
      const factIds = Object.keys(known);
      const measured = factIds.filter((id) => id.startsWith('q-'));
      return fc
        .record({
          chapters: fc.integer({ min: 1, max: 9 }),
          entries: fc.nat({ max: 9 }),
          hasArticle: fc.boolean(),
        })
        .chain(({ chapters: count, entries: length, hasArticle }) => {
          const chapters = titles.slice(0, count);
          const slugs = Array.from({ length }, (_, index) => `part-${index}`);
          return fc.record({
            known: fc.constant(known),
            measured: fc.constant(measured),
            chapters: fc.constant(chapters),
            entries: fc.tuple(
              ...slugs.map((slug) => entry(scope, slug, { chapters, slugs, factIds, measured })),
            ),
            points: fc.array(contested(scope, { slugs, factIds, hasArticle }), { maxLength: 3 }),
            story: storyData(scope, { chapters, slugs, factIds, measured, hasArticle }),
            sources: sources(scope),
            corrections: fc.option(corrections(slugs, factIds)),
            hasAbout: fc.boolean(),
          });
        })
        .chain((parts) => {
          const { pledges = [] } = (parts.story['quantity'] ?? {}) as { pledges?: { fact?: string }[] };
          return pictures(scope, known, parts.entries, pledges).map((drawn) => ({ ...parts, drawn }));
        })
        .chain((parts) => {
          const targets = {
            chapters: parts.chapters,
            slugs: parts.entries.map(({ slug }) => slug),
            factIds,
            measured: parts.measured,
            pictures: Object.keys(parts.drawn),
          };
          return fc.record({
            parts: fc.constant(parts),
            steps: storySteps(scope, targets),
            telling: chapterTelling(scope, targets),
            follows: followed(parts.entries),
          });
        });
    }),
  )
  .map(
    ({
      parts: { known, chapters, entries, points, story, sources: read, corrections: mended, hasAbout, drawn },
      steps,
      telling,
      follows,
    }) => ({
      'story.yaml': toYaml(tellDisputed(story, points.length, entries)),
      'facts.yaml': toYaml(known),
      'sources.yaml': toYaml(read),
      'glossary.yaml': toYaml({
        pier: {
          term: 'pier',
          names: { 'zh-Hant': '橋墩' },
          meaning: 'A support in the river.',
          cites: ['A'],
        },
      }),
      'places.yaml': toYaml({
        vale: { name: 'Vale', lat: 50.1, lon: 4.2 },
        mill: { name: 'Mill', within: 'vale' },
      }),
      'pictures.yaml': toYaml(drawn),
      ...(steps.length > 0 && { 'steps.yaml': toYaml(steps) }),
      ...(mended && { 'corrections.yaml': toYaml(mended) }),
      ...(hasAbout && {
        'about.md': toPage({ title: 'About', summary: 'How it was made.' }, 'We read it.:cite[A]'),
      }),
      ...Object.fromEntries(
        chapters.map((slug) => [
          `${slug}/index.md`,
          toPage({ title: slug, headline: 'A headline', summary: 'A summary.', ...telling[slug] }),
        ]),
      ),
      ...Object.fromEntries(
        entries.map(({ chapter, slug, data, body }) => [
          `${chapter}/${slug}.md`,
          toPage(
            {
              ...data,
              follows: follows[slug],
              level: story['quantity'] ? data['level'] : undefined,
              changes: story['quantity'] ? data['changes'] : undefined,
            },
            body,
          ),
        ]),
      ),
      ...Object.fromEntries(
        points.map((data, index) => [
          `contested/point-${index}.md`,
          toPage({ ...data, ref: `A${index}` }, 'They part.:cite[B]'),
        ]),
      ),
    }),
  );

/** Writes a story into a folder of its own. */
export function writeStory(files: StoryFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'random-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** A series needs a name that changes the quantity or pledged; a story without such names sums all. */
function tellDisputed(story: Record<string, unknown>, points: number, entries: readonly RandomEntry[]) {
  const { quantity, ...rest } = story as {
    quantity?: { series: { of: string }[]; pledges?: { who: string }[] };
  };
  const names = new Set([
    ...entries.flatMap(({ data }) => ((data['changes'] ?? []) as { who: string }[]).map(({ who }) => who)),
    ...(quantity?.pledges ?? []).map(({ who }) => who),
  ]);
  const disputed = Array.from({ length: points }, (_, index) => `point-${index}`);
  if (!quantity) return { ...rest, disputed };
  const series = quantity.series.map((one) => ({ ...one, of: names.has(one.of) ? one.of : 'all' }));
  return { ...rest, disputed, quantity: { ...quantity, series } };
}

function storyData(
  scope: Scope,
  {
    chapters,
    slugs,
    factIds,
    measured,
    hasArticle,
  }: { chapters: string[]; slugs: string[]; factIds: string[]; measured: string[]; hasArticle: boolean },
): Arbitrary<Record<string, unknown>> {
  const marked = fc.record({
    fact: fc.constantFrom(...measured),
    words: fc.constantFrom('at work', 'there'),
  });
  const series = fc.tuple(
    ...['one', 'two', 'three'].map((id) =>
      fc.record({
        id: fc.constant(id),
        label: fc.constantFrom('All of them', 'Some of them'),
        of: fc.constantFrom('all', ...people),
        basis: fc.constantFrom('rounded', 'counted', 'reported'),
      }),
    ),
  );
  const pledge = fc.oneof(fc.record({ fact: fc.constantFrom(...measured) }), fc.record({ cites }));
  const quantity = fc.record(
    {
      slug: fc.constant('level'),
      name: fc.constantFrom('Crew', 'Level of the river', 'Öre'),
      unit: fc.constant(scope.unit),
      headline: fc.constant('How much there was'),
      summary: fc.constant('What was counted.'),
      hue: fc.constantFrom(...chapters),
      now: marked,
      plan: fc.constantFrom('plan', ...measured).map((fact) => ({ fact, words: 'planned' })),
      levels: fc.array(marked, { maxLength: 2 }),
      series,
      pledges: fc
        .tuple(pledge, pledge)
        .map((list) => list.map((one, index) => ({ who: people[index], ...one }))),
      words: fc.record(
        { came: fc.constant('arrived'), rounded: fc.constant('as told') },
        { requiredKeys: [] },
      ),
    },
    {
      requiredKeys: ['slug', 'name', 'unit', 'headline', 'summary', 'hue', 'now', 'levels', 'series'],
    },
  );
  const deal = <Look>(looks: readonly Look[]) => fc.shuffledSubarray([...looks], { minLength: looks.length });
  return fc.record(
    {
      title: fc.constantFrom('A bridge for Vale', 'Þe Briġ'),
      headline: fc.constantFrom(`:fact[${factIds[0]}] wait for a bridge.`, 'A bridge is missing.'),
      standfirst: edtf(scope).map((date) => `The bridge fell in :date[${date}].:cite[A]`),
      language: fc.constant('en'),
      ...(hasArticle && {
        article: edtf(scope).map((published) => ({ cite: 'A', published, note: 'From one report.:cite[A]' })),
      }),
      followedUntil: edtf(scope),
      sourcesNote: fc.constant('Each was read twice.'),
      licence: fc.constant({
        name: 'CC0',
        id: 'CC0-1.0',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      }),
      gist: fc.constant('A town waits for its bridge.'),
      stands: edtf(scope).map((date) => ({ date, text: `It stood at :fact[${factIds[0]}].:cite[A]` })),
      line: fc.subarray(slugs).map((list) => [...list]),
      keyFigures: fc.subarray(factIds).map((ids) => [...ids]),
      chapters: fc
        .tuple(deal(hues), deal(shapes))
        .map(([hue, shape]) =>
          chapters.map((slug, position) => ({ slug, hue: hue[position], shape: shape[position] })),
        ),
      quantity,
    },
    {
      requiredKeys: [
        'title',
        'headline',
        'standfirst',
        'language',
        'followedUntil',
        'keyFigures',
        'chapters',
        ...(hasArticle ? (['article'] as const) : []),
      ],
    },
  );
}

function sources(scope: Scope) {
  const source = fc.record(
    {
      publisher: fc.constantFrom('The Herald', 'Council of Vale'),
      title: fc.constant('Minutes & more'),
      url: fc.constant('https://vale.example/minutes'),
      published: edtf(scope),
      grade: fc.constantFrom('P', 'W', 'N', 'M'),
      says: fc.constant('What happened.'),
      read: edtf(scope),
      checked: edtf(scope),
    },
    { requiredKeys: ['publisher', 'url', 'grade', 'says', 'read'] },
  );
  return fc.record({ A: source, B: source.map((one) => ({ ...one, paragraphs: 3 })), C: source });
}

function corrections(slugs: string[], factIds: string[]) {
  const what = fc.oneof(
    fc.record({ fact: fc.constantFrom(...factIds) }),
    ...(slugs.length > 0 ? [fc.record({ entry: fc.constantFrom(...slugs) })] : []),
  );
  const texts = fc.constantFrom('One thing.', 'Another thing.');
  return fc.array(
    fc
      .tuple(what, texts, texts)
      .map(([one, was, now]) => ({ date: '2024-12-01', ...one, was, now, because: 'It was misread.' })),
    { maxLength: 3 },
  );
}
