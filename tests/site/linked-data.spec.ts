import { expect, test } from '@playwright/test';
import { placeOf } from '../../src/story/place-of.ts';
import { kinds, pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';

type Thing = Record<string, unknown> & { '@type': string };

function readThings(path: string): Thing[] {
  const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readPage(path)) ?? [];
  if (text === undefined) return [];
  const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(data['@context'], path).toBe('https://schema.org');
  return data['@graph'];
}

test('front, chapters and developments are articles; what happened is an event; tables are datasets', () => {
  const types = (path: string) => readThings(path).map((thing) => thing['@type']);
  for (const path of [kinds.front, kinds.chapter, kinds.entry]) {
    expect(types(path ?? ''), path).toContain('NewsArticle');
  }
  for (const { kind, slug, chapter } of story.entries) {
    expect(types(`/${chapter.slug}/${slug}/`).includes('Event'), slug).toBe(kind === 'event');
  }
  expect(types('/facts/').filter((type) => type === 'Dataset')).toHaveLength(story.quantity ? 4 : 3);
});

test('the way to a page begins at the front and ends at the page itself', () => {
  for (const path of pagePaths.filter((one) => plainPath(one) !== '/' && readThings(one).length > 0)) {
    const [list] = readThings(path).filter((thing) => thing['@type'] === 'BreadcrumbList');
    const items = (list?.itemListElement ?? []) as { position: number; item: string }[];
    expect(
      items.map(({ position }) => position),
      path,
    ).toEqual(items.map((_, index) => index + 1));
    expect(new URL(items[0]?.item ?? '').pathname, path).toBe(placeOf(storyOf(path), '/'));
    expect(new URL(items.at(-1)?.item ?? '').pathname, path).toBe(path);
  }
});

test('a source that a page lists is one that it cites to machines', () => {
  for (const path of [kinds.front, kinds.chapter, kinds.entry]) {
    const [article] = readThings(path ?? '').filter((thing) => thing['@type'] === 'NewsArticle');
    const citation = article?.citation as string | string[];
    // A long list is told by the page of all sources.
    if (typeof citation === 'string') {
      expect(citation, path).toMatch(/\/sources\/$/);
      continue;
    }
    expect(citation.length, path).toBe([...readPage(path ?? '').matchAll(/<li id="source-/g)].length);
  }
});
