import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeWork, listWorks, type Work } from '../../src/files/cite.ts';
import { writeSourcesBibtex, writeSourcesCsl } from '../../src/files/cite-sources.ts';
import { listPages } from '../../src/story/list-pages.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from '../stories/copy-story.ts';

const work: Work = {
  path: '/works/opening/',
  type: 'webpage',
  title: 'Pont-Sondé: 50% & “more”',
  site: 'A bridge for Vale',
  address: 'https://example.org/works/opening/',
  language: 'en',
  version: { hash: '0123abcd', date: '2026-11-25' },
};

const read = (one: Work) => {
  const [plain = '', bibtex = '', csl = ''] = citeWork(one).split('\n\n\n');
  return { plain, bibtex, csl: JSON.parse(csl.replace('CSL-JSON', '')) as Record<string, unknown>[] };
};

test('a page is cited by its title, site, version, day and address', () => {
  const { plain, bibtex, csl } = read(work);
  expect(plain).toBe(
    '“Pont-Sondé: 50% & ‘more’”, A bridge for Vale, version 0123abcd, 25 November 2026, https://example.org/works/opening/.',
  );
  expect(bibtex).toBe(`BibTeX

@online{works-opening,
  author = {{A bridge for Vale}},
  title = {{Pont-Sondé: 50\\% \\& “more”}},
  organization = {A bridge for Vale},
  url = {https://example.org/works/opening/},
  date = {2026-11-25},
  version = {0123abcd},
}`);
  expect(csl).toEqual([
    {
      id: 'works-opening',
      type: 'webpage',
      title: work.title,
      author: [{ literal: 'A bridge for Vale' }],
      'container-title': 'A bridge for Vale',
      language: 'en',
      URL: work.address,
      version: '0123abcd',
      issued: { 'date-parts': [[2026, 11, 25]] },
    },
  ]);
});

test('no title ends its field of BibTeX, nor its line, and CSL-JSON holds it as it is', () => {
  const titles = fc.string({ unit: fc.constantFrom(...'\\{}%&#_~^$"@,= aé'), minLength: 1 });
  fc.assert(
    fc.property(titles, (title) => {
      const { bibtex, csl } = read({ ...work, title });
      expect(csl[0]?.title).toBe(title);
      const [, field = ''] = /\n {2}title = \{\{(.*)\}\},\n/.exec(bibtex) ?? [];
      let depth = 0;
      for (const [sign] of field.matchAll(/\\.|[{}]/g)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(field.replaceAll(/\\(text\w+\{\}|.)/g, '')).not.toMatch(/[%&#_~^$\\]/);
    }),
  );
});

test('letters of every script stay as they are', () => {
  const title = 'Đường phố Cần Thơ, Вале і Їжак, 首相、橋を開く, ጊዜ, عبور';
  expect(read({ ...work, title }).bibtex).toContain(`  title = {{${title}}},`);
});

test('the sources can be cited, each by its id, its title and its day', () => {
  const story = loadStory(copyStory());
  const bibtex = writeSourcesBibtex(story);
  const csl = JSON.parse(writeSourcesCsl(story)) as { id: string; title: string; URL: string }[];
  expect(csl.map(({ id }) => id)).toEqual([...story.sources.keys()]);
  for (const { id, publisher, url, published } of story.sources.values()) {
    const [record = ''] = bibtex.split('\n\n').filter((one) => one.startsWith(`@online{${id},`));
    expect(record).toContain(`  author = {{${publisher}}},`);
    expect(record).toContain(`  url = {${new URL(url ?? '').href}},`);
    if (published) expect(record).toContain(`  date = {${published}},`);
  }
});

test('a book is cited by its number, and what an archive keeps by where it is', () => {
  const cite = (printed: string) => {
    const story = loadStory(copyStory({ 'sources.yaml': ['url: https://vale.example/minutes', printed] }));
    const records = JSON.parse(writeSourcesCsl(story)) as { id: string }[];
    return {
      bibtex: writeSourcesBibtex(story)
        .split('\n\n')
        .find((one) => one.includes('{council,')),
      csl: records.find(({ id }) => id === 'council'),
    };
  };
  const book = cite('title: The bridge\n  isbn: 978-3-16-148410-0');
  expect(book.bibtex?.trim()).toBe(`@book{council,
  author = {{Council of Vale}},
  title = {{The bridge}},
  publisher = {Council of Vale},
  isbn = {978-3-16-148410-0},
}`);
  expect(book.csl).toEqual({
    id: 'council',
    type: 'book',
    title: 'The bridge',
    author: [{ literal: 'Council of Vale' }],
    publisher: 'Council of Vale',
    ISBN: '978-3-16-148410-0',
  });
  const box = cite("title: The box\n  kept: 'Archive of Vale, box #12'");
  expect(box.bibtex?.trim()).toBe(`@misc{council,
  author = {{Council of Vale}},
  title = {{The box}},
  organization = {Council of Vale},
  library = {Archive of Vale, box \\#12},
}`);
  expect(box.csl).toMatchObject({ type: 'document', archive: 'Archive of Vale, box #12' });
  expect(box.csl).not.toHaveProperty('URL');
});

test('what is not published yet is cited without version and day', () => {
  const { plain, bibtex, csl } = read({ ...work, version: null });
  expect(plain).not.toContain('version');
  expect(bibtex).not.toMatch(/ date =|version/);
  expect(csl[0]).not.toHaveProperty('issued');
});

test('every page to find has a file that cites it, and every table', () => {
  const story = loadStory(copyStory());
  const works = listWorks(story);
  expect(works.get('/cite/index.txt')?.title).toBe(story.title);
  const pages = listPages(story).filter(({ isIndexed }) => isIndexed);
  expect([...works.values()].filter(({ type }) => type === 'webpage').map(({ path }) => path)).toEqual(
    pages.map(({ path }) => path),
  );
  expect(works.get('/cite/data/facts.json.txt')?.type).toBe('dataset');
});
