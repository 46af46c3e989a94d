import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { joinParts } from '../../src/numbers/write.ts';
import { listPublished } from '../../src/story/place-of.ts';
import { dist, pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';

const site = 'http://localhost:4321';
const published = listPublished(story);
const twins = pagePaths.flatMap((path) => {
  const [, twin] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(readPage(path)) ?? [];
  return twin ? [{ path, twin, text: readFileSync(join(dist, twin), 'utf8') }] : [];
});

test('each reading page announces its twin, and the front page its feeds', () => {
  const reading = pagePaths.filter((path) => !/^\/(print|embed|offline)\/|404/.test(plainPath(path)));
  expect(twins.map(({ path }) => path)).toEqual(reading);
  for (const { path, twin } of twins) {
    expect(twin).toBe(path === '/' ? '/index.md' : path.replace(/\/$/, '.md'));
  }
  for (const type of ['application/rss+xml', 'application/feed+json']) {
    const pattern = new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" href="([^"]+)"`);
    const [, feed = ''] = pattern.exec(readPage('/')) ?? [];
    expect(existsSync(join(dist, feed || '-')), type).toBe(true);
  }
});

test('a twin says what it is of, and holds the words of its page without its marks', () => {
  for (const { path, text } of twins) {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(text) ?? [];
    const facts = parse(head);
    expect(facts.url, path).toBe(`${site}${path}`);
    expect(facts.title, path).toContain(storyOf(path).title);
    expect(facts.language, path).toBe(storyOf(path).language);
    expect(facts.changed, path).toBe(published.get(path)?.date);
    expect(facts.licence, path).toBe(story.licence?.url);
    expect(body.match(/^# \S/gm), path).toHaveLength(1);
    // A date stands apart from the words behind it.
    expect(body, path).not.toMatch(/\d{4}\p{Lu}\p{Ll}/u);
    expect(body, path).not.toMatch(/\n{3}|&#x?\d|\[\]\(|\]\((?!https?:\/\/)|\]\([^)]*\)\[[^^]|\[#\]/);
    expect(body.replace(/`[^`]*`/g, ''), path).not.toMatch(/<\/?[a-z]/);
  }
});

test('each footnote of a twin is there, is used, stands in no other, and in no other twin', () => {
  const homes = new Map<string, string>();
  const faults: string[] = [];
  for (const { path, text } of twins) {
    const defined = [...text.matchAll(/^\[\^([\w-]+)\]: /gm)].map(([, label]) => label);
    const used = new Set([...text.matchAll(/(?<=.)\[\^([\w-]+)\]/g)].map(([, label]) => label));
    if (new Set(defined).size < defined.length) faults.push(`${path} defines a footnote twice`);
    for (const label of used)
      if (!defined.includes(label)) faults.push(`${path} lacks the footnote ${label}`);
    for (const label of defined) {
      if (!used.has(label)) faults.push(`${path} does not use its footnote ${label}`);
      const home = homes.get(label ?? '');
      if (home) faults.push(`${path} has the footnote ${label} of ${home}`);
      homes.set(label ?? '', path);
    }
    const nested = text.split('\n').filter((line) => /^\[\^[\w-]+\]:.*\[\^[\w-]+\]/.test(line));
    faults.push(...nested.map((line) => `${path} has a footnote in another: ${line}`));
  }
  expect(faults).toEqual([]);
});

test('the twin of a development holds its whole text, each figure with its note', () => {
  for (const entry of story.entries) {
    const path = `/${entry.chapter.slug}/${entry.slug}`;
    const text = readFileSync(join(dist, `${path}.md`), 'utf8');
    const plain = text
      .replace(/\[\^[\w-]+\]/g, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/[>*#\\]|^- /gm, '')
      .replace(/\s/g, '');
    for (const prose of [entry.title, entry.summary, entry.body]) {
      expect(plain, path).toContain(prose.text.replace(/\s/g, ''));
    }
    for (const id of entry.body.facts) {
      const { alone = [], label } = story.facts.get(id) ?? {};
      expect(text, path).toContain(`**${joinParts(alone)}** ${label?.text}`);
    }
  }
});
