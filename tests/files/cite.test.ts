import { expect, test } from 'vitest';
import { citeWorks, type Work } from '../../src/files/citations/cite.ts';

const work: Work = {
  path: '/works/opening/',
  type: 'webpage',
  title: 'Pont-Sondé: 50% & “more”',
  site: 'A bridge for Vale',
  address: 'https://example.org/works/opening/',
  language: 'en',
  version: { hash: '0123abcd', date: '2026-11-25' },
};

test('a page is cited by its title, site, version, day and address', () => {
  const [citation] = citeWorks([work]);
  expect(citation?.plain).toBe(
    '“Pont-Sondé: 50% & ‘more’”, A bridge for Vale, version 0123abcd, 25 November 2026, https://example.org/works/opening/.',
  );
  expect(citation?.csl).toMatchObject({ id: 'works-opening', type: 'webpage', version: '0123abcd' });
});

test('BibTeX escapes what it must, and is called by the path', () => {
  const [citation] = citeWorks([work]);
  expect(citation?.bibtex).toMatch(/^@misc\{worksopening,/);
  expect(citation?.bibtex).toContain('50\\% \\&');
  expect(citation?.bibtex).toContain('Version 0123abcd, 2026-11-25');
});

test('what is not published yet is cited without version and day', () => {
  const [citation] = citeWorks([{ ...work, version: null }]);
  expect(citation?.plain).not.toContain('version');
  expect(citation?.csl).not.toHaveProperty('issued');
});

test('many works come back in their order', () => {
  const titles = ['C', 'A', 'B'];
  const citations = citeWorks(titles.map((title) => ({ ...work, title, path: `/${title}/` })));
  expect(citations.map(({ csl }) => csl.title)).toEqual(titles);
});
