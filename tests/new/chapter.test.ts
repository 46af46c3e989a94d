import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { insertChapter } from '../../src/new/add-chapter.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { begin, runNew } from './run-new.ts';

const flags = { title: 'The town after', headline: 'What came of it', summary: 'It was built again.' };

describe('a new chapter', () => {
  test('is the last of a story, which stays sound, with every comment', async () => {
    const folder = await begin('Ships', 'ships');
    const before = readFileSync(join(folder, 'story.yaml'), 'utf8');
    const { told, status } = await runNew(folder, 'chapter', flags);
    expect(told).toMatch(
      /\/the-town-after\/index\.md: the-town-after is written\.\n.+\nThe content of \S+ is sound\.\n$/,
    );
    expect(status).toBe(0);
    const after = readFileSync(join(folder, 'story.yaml'), 'utf8');
    expect(after).toContain('- { slug: the-town-after, hue: green, shape: square }\n');
    expect(after.replace(/^ *- \{ slug: the-town-after.*\n/m, '')).toBe(before);
    const { chapters } = loadStory(folder);
    expect(chapters.map(({ slug, title }) => [slug, title])[1]).toEqual(['the-town-after', 'The town after']);
    await runNew(folder, 'entry', {
      chapter: 'the-town-after',
      title: 'It is built',
      summary: 'It stands.',
      date: '1912',
      kind: 'event',
      cites: 'a-source',
    });
    expect(loadStory(folder).entries.map(({ slug }) => slug)).toContain('it-is-built');
  });

  test.each([
    ['its own', 'Ships'],
    ['of an entry', 'Something happens'],
    ['of the quantity', 'Count'],
    ['of a page', 'About'],
    ['of the site', 'Sources'],
    ['of a language', 'Fr'],
    ['of a time', ':plain[1912]'],
    ['of no letters', '港'],
  ])('has another folder where its name is one %s', async (_, title) => {
    const folder = await begin('Ships', 'ships');
    writeFileSync(join(folder, 'about.md'), '---\ntitle: About\nsummary: What it is.\n---\n\nIt is this.\n');
    const asked = await runNew(folder, 'chapter', {
      ...flags,
      title,
      id: title
        .toLowerCase()
        .replaceAll(/:plain|[[\]]/g, '')
        .replaceAll(' ', '-'),
    });
    expect(asked.told).toMatch(
      /^--id .+ is taken, or can be no address\.\nWrite another, such as chapter-2\.\n$/,
    );
    expect((await runNew(folder, 'chapter', { ...flags, title })).told).toMatch(
      /\nThe content of \S+ is sound\.\n$/,
    );
  });

  test('has a hue and a shape of its own, and is no tenth', async () => {
    const folder = await begin('One, Two, Three, Four, Five, Six, Seven, Eight');
    expect((await runNew(folder, 'chapter', { ...flags, hue: 'blue' })).told).toBe(
      '--hue blue is that of another chapter.\nWrite one of lime.\n',
    );
    expect((await runNew(folder, 'chapter', { ...flags, hue: 'red' })).told).toMatch(
      /^--hue "red" does not fit\.\n/,
    );
    expect((await runNew(folder, 'chapter', flags)).told).toMatch(/\nThe content of \S+ is sound\.\n$/);
    expect((await runNew(folder, 'chapter', { ...flags, id: 'ten' })).told).toMatch(
      /^A story has at most nine chapters\./,
    );
  });
});

test('a place with half a position is not written', async () => {
  const folder = await begin('Ships');
  const { told, status } = await runNew(folder, 'place', { name: 'Elm', lat: '55.6' });
  expect({ told, status }).toEqual({
    told: '--lon is missing.\nWrite both, --lat and --lon, or neither.\n',
    status: 1,
  });
  expect(readFileSync(join(folder, 'places.yaml'), 'utf8')).not.toContain('Elm');
});

test('a line is added to story.yaml however its chapters are written, and nothing else changes', () => {
  const chapter = fc.record({
    slug: fc.constantFrom('one', 'a-b'),
    hue: fc.constant('blue'),
    shape: fc.constant('circle'),
  });
  type Chapter = { slug: string; hue: string; shape: string };
  const flow = ({ slug, hue, shape }: Chapter) => `{ slug: ${slug}, "hue": '${hue}', shape: ${shape} }`;
  const forms: ((all: readonly Chapter[], pad: string, note: string) => string)[] = [
    (all, pad, note) => `\n${all.map((one) => `${pad}- ${flow(one)}${note}`).join('\n')}`,
    (all, pad, note) =>
      `\n${all.map(({ slug, hue, shape }) => `${pad}- slug: ${slug}${note}\n${pad}  hue: ${hue}\n${pad}  shape: ${shape}${note}`).join('\n')}`,
    (all) => ` [${all.map(flow).join(', ')}]`,
    (all, pad, note) => `${note}\n  [\n${all.map((one) => `    ${pad}${flow(one)},${note}\n`).join('')}  ]`,
  ];
  fc.assert(
    fc.property(
      fc.array(chapter, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...forms),
      fc.constantFrom('', '  ', '      '),
      fc.constantFrom('', ' # a note, of { it }'),
      fc.constantFrom('', '\n', '\n\n# what follows\nmap: {}\n', '\n# an end'),
      fc.constantFrom('\n', '\r\n'),
      (all, write, pad, note, rest, eol) => {
        const text = `# story\ntitle: A: b\nchapters:${write(all, pad, note)}${rest}`
          .replace('A: b', '"A: b"')
          .replaceAll('\n', eol);
        const added = { slug: 'new', hue: 'lime', shape: 'star' };
        const after = insertChapter(text, flow(added));
        const before = parse(text) as { chapters: unknown[] };
        expect(parse(after)).toEqual({ ...before, chapters: [...before.chapters, added] });
        expect(after.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
        const start = [...text].findIndex((sign, position) => sign !== after[position]);
        const at = start < 0 ? text.length : start;
        const added0 = after.length - text.length;
        expect(after.slice(0, at) + after.slice(at + added0)).toBe(text);
      },
    ),
  );
});

test('a story whose chapters cannot be read is left as it is', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'new-')));
  writeFileSync(join(folder, 'story.yaml'), 'title: [\n');
  const { told, status } = await runNew(folder, 'chapter', flags);
  expect({ told, status }).toEqual({
    told: 'story.yaml has no list of chapters that can be read.\nMend it; npm run check says where.\n',
    status: 1,
  });
});
