import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, pagePaths, plainPath, readPage, story } from '../site/built-pages.ts';

type Thing = Record<string, unknown> & { '@type': string };

/** What each type must hold to be of use to those who read it. */
const required: Record<string, readonly string[]> = {
  NewsArticle: [
    'headline',
    'url',
    'image',
    'inLanguage',
    'license',
    'publisher',
    'backstory',
    'citation',
    'isBasedOn',
    'datePublished',
    'dateModified',
  ],
  Event: ['name', 'url', 'startDate'],
  Dataset: [
    'name',
    'description',
    'url',
    'license',
    'creator',
    'version',
    'dateModified',
    'temporalCoverage',
    'distribution',
  ],
  BreadcrumbList: ['itemListElement'],
};

function readThings(path: string): Thing[] {
  const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readPage(path)) ?? [];
  if (text === undefined) return [];
  const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(data['@context'], path).toBe('https://schema.org');
  return data['@graph'];
}

test('every thing that a page tells machines has all that its type must have', () => {
  const faults: string[] = [];
  for (const path of pagePaths) {
    for (const thing of readThings(path)) {
      const type = thing['@type'];
      if (!(type in required)) faults.push(`${path} tells of a ${type}`);
      // The front tells its readers how it came about, and has no bytes to tell it twice.
      const isTold = (property: string) => plainPath(path) !== '/' || property !== 'backstory';
      for (const property of (required[type] ?? []).filter(isTold)) {
        const value = thing[property];
        const isEmpty = !value || (Array.isArray(value) && value.length === 0);
        if (isEmpty) faults.push(`${path} tells no ${property} of its ${type}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every page and every table can be cited as text, BibTeX and CSL-JSON, with its version', async ({
  request,
}) => {
  for (const path of pagePaths.filter((one) => readPage(one).includes('/cite/'))) {
    for (const [, link = ''] of readPage(path).matchAll(/href="(\/cite\/[^"]+\.txt)"/g)) {
      expect(existsSync(join(dist, link)), `${path} ${link}`).toBe(true);
    }
  }
  const text = await (await request.get('/cite/index.txt')).text();
  const { hash = '', date = '' } = story.published.get('/') ?? {};
  expect(text).toContain(`version ${hash.slice(0, 8)}`);
  expect(text).toContain(`date = {${date}},`);
  expect(text).toContain(`version = {${hash.slice(0, 8)}},`);
  const [csl] = JSON.parse(text.slice(text.indexOf('['))) as Record<string, unknown>[];
  expect(csl?.issued).toEqual({ 'date-parts': [date.split('-').map(Number)] });
});
