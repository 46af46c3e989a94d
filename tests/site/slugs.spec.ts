import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { places, reserved } from '../../src/story/check-slugs.ts';
import { dist, readPage, story } from './built-pages.ts';

const chapters = story.chapters.map(({ slug }) => slug);
/** What stands first in addresses, and names the parts of the booklet. */
const parts = [...chapters, ...story.pages.map(({ slug }) => slug), story.quantity?.slug ?? ''];
const slugs = new Set([
  ...parts,
  ...story.entries.map(({ slug }) => slug),
  ...story.contested.map(({ id }) => id),
]);
/** How ids begin that are made of a kind and a name. */
const made = new RegExp(
  `^(n\\d|(${[...parts, 'counts', 'fact', 'figure', 'on', 'place', 'pledge', 'source', 'step', 'strokes', 'term', 'use'].join('|')})-)`,
);
const listOwnIds = (path: string) =>
  [...readPage(path).matchAll(/<[a-z][^>]*\sid="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !slugs.has(id) && !made.test(id));

test('no development or contested point can be called as a place that pages have by themselves', () => {
  const [first = [], ...others] = chapters.map((slug) => listOwnIds(`/${slug}/`));
  const inEveryChapter = first.filter((id) => others.every((ids) => ids.includes(id)));
  const own = [...inEveryChapter, ...listOwnIds('/contested/'), ...listOwnIds('/print/')];
  expect(own).toContain('developments');
  expect(own.filter((id) => !places.has(id))).toEqual([]);
});

test('no chapter, page or quantity can be called as a folder or page of the site itself', () => {
  const names = readdirSync(dist, { withFileTypes: true })
    .filter((one) => one.isDirectory() || /^[a-z0-9-]+\.(html|md)$/.test(one.name))
    .map(({ name }) => name.replace(/\.\w+$/, ''));
  expect(names).toContain('glossary');
  const languages = story.translations.map(({ language }) => String(language));
  expect(names.filter((name) => ![...parts, ...languages].includes(name) && !reserved.has(name))).toEqual([]);
});
