import { expect, test } from '@playwright/test';
import { pagePaths, readPage, storyOf } from '../site/built-pages.ts';

/** English words by which a publisher is described; names of newspapers and sites have none of them. */
const describing =
  /\b(copy|copies|digest|matched|based on|after|retold|report|mission to|press release|resolution|archive|department|and|via an?|wiki on|peacekeeping|support office|united nations)\b/i;
/** Names that hold such a word. */
const names = ['Security Council Report', 'Stars and Stripes'];
/** Descriptions of a place in the name of its country. */
const places: Readonly<Record<string, RegExp>> = {
  fr: /\(Haiti\)/,
  ht: /\((Haiti|Nigeria)\)| via /,
  sw: / via /,
};

test('no description of a publisher stands in English on a page in another language', () => {
  const left = new Set<string>();
  let seen = 0;
  for (const path of pagePaths) {
    const { translation, language } = storyOf(path);
    if (!translation) continue;
    for (const [, text = ''] of readPage(path).matchAll(/<cite>\s*<a href="[^"]*">([^<]*)<\/a>/g)) {
      seen += 1;
      const publisher = text.replace(/\s+/g, ' ').trim();
      if (names.includes(publisher)) continue;
      if (describing.test(publisher) || places[language]?.test(publisher))
        left.add(`${language}: ${publisher}`);
    }
  }
  expect(seen).toBeGreaterThan(1_000);
  expect([...left]).toEqual([]);
});
