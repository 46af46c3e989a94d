import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { escapeHtml } from '../../src/texts/write-time.ts';
import { contestedPath, entryPath } from '../../src/paths.ts';
import { listSourceIds } from '../../src/story/ledger.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dist, pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';

test('no page prints a digit that is no fact, date, citation, name or computed number', async ({ page }) => {
  const bare: string[] = [];
  for (const path of pagePaths) {
    const found = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const sourced =
        'data, a[data-note], a[href*="/facts/"], time, cite, .cite, [data-plain], .fact-note, svg, style, script, ' +
        // The places of the steps, and how many sources a list unfolds to.
        '.steps .number > b, .unfold';
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/\d/.test(node.textContent ?? '') && !node.parentElement?.closest(sourced)) {
          texts.push(node.textContent?.trim().slice(0, 80) ?? '');
        }
      }
      return texts;
    }, readPage(path));
    // How many developments a list holds is counted from it.
    const { allDevelopments } = wordsFor(storyOf(path).language);
    const printed = found.filter((text) => text !== allDevelopments(Number(/\d+/.exec(text)?.[0])));
    bare.push(...printed.map((text) => `${path}: ${text}`));
  }
  expect(bare).toEqual([]);
});

test('a page lists the sources that it refers to, a development all of its own, and none else', () => {
  const own = new Map(story.entries.map((entry) => [entryPath(entry), listSourceIds(entry.cites)]));
  for (const path of pagePaths) {
    const html = readPage(path);
    const listed = [...html.matchAll(/<li id="(source-\d+)"[^>]*><cite><a href="([^"]+)"/g)];
    const named = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, id = '']) => id));
    const ids = new Set(listed.map(([, id = '']) => id));
    expect(
      [...named].filter((id) => !ids.has(id)),
      `${path} refers to what it does not list`,
    ).toEqual([]);
    const owned = new Set((own.get(plainPath(path)) ?? []).map((id) => story.sources.get(id)?.url));
    const idle = listed.filter(
      ([, id = '', url = '']) => !named.has(id) && !owned.has(url.replaceAll('&amp;', '&')),
    );
    expect(
      idle.map(([, id]) => id),
      `${path} lists what it does not refer to`,
    ).toEqual([]);
  }
});

test('one fact has one value on every page', async ({ page }) => {
  const differing: string[] = [];
  for (const path of pagePaths) {
    const shown = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const ownText = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
      const marked = [...parsed.querySelectorAll('data[data-fact]')].map((element) => ({
        id: element.getAttribute('data-fact') ?? '',
        value: element.getAttribute('value'),
        text: ownText(element),
        language: languageOf(element),
      }));
      const linked = [...parsed.querySelectorAll('a[data-note]')].map((figure) => {
        const note = parsed.getElementById(figure.getAttribute('href')?.slice(1) ?? '');
        const link = note?.querySelector('a[href*="/facts/"]')?.getAttribute('href') ?? '';
        return {
          id: link.split('/').at(-2) ?? '',
          value: null,
          text: ownText(figure),
          language: languageOf(figure),
        };
      });
      const led = [...parsed.querySelectorAll('.standfirst, .stands, .steps')]
        .flatMap((part) => [...part.querySelectorAll('a[href*="/facts/"]')])
        .map((figure) => ({
          id: figure.getAttribute('href')?.split('/').at(-2) ?? '',
          value: null,
          text: ownText(figure),
          language: languageOf(figure),
        }));
      return [...marked, ...linked, ...led];
    }, readPage(path));
    for (const { id, value, text, language } of shown) {
      // What is not translated is shown in the original, with its figures.
      const teller = language === story.language ? story : storyOf(path);
      const fact = teller.facts.get(id);
      const isSame =
        fact &&
        (value === null || Number(value) === fact.value) &&
        text.toLowerCase().includes(fact.numeral.replace(/\s/g, ' ').toLowerCase().replace(/^\$/, ''));
      if (!isSame) differing.push(`${path}: ${id} ${value} ${text}`);
    }
  }
  expect(differing).toEqual([]);
});

test('the open data hold the same values, and fit their own schemas', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8'));
  const facts = read('facts.json').records as { id: string; value: number; text: string }[];
  expect(facts.map(({ id, value, text }) => [id, value, text])).toEqual(
    [...story.facts.values()].map(({ id, value, text }) => [id, value, text]),
  );
  expect(read('events.json').records).toHaveLength(story.entries.length);
  expect(read('sources.json').records).toHaveLength(story.sources.size);
  for (const name of ['facts', 'events', 'sources']) {
    expect(read(`${name}.json`)).toMatchObject({ licence: story.licence?.url ?? null });
    expect(read(`${name}.schema.json`).$schema).toContain('json-schema.org');
  }
  if (!story.quantity) return;
  const { slug } = story.quantity;
  const [header = '', ...rows] = readFileSync(join(dist, 'data', `${slug}.csv`), 'utf8')
    .trim()
    .split('\r\n');
  const fields = read(`${slug}.csv.schema.json`).fields.map(({ name }: { name: string }) => name);
  expect(header.split(',')).toEqual(fields);
  const [first] = story.quantity.measure.series;
  const column = fields.indexOf(first?.id.replaceAll('-', '_'));
  const values = rows.map((row) => row.split(',')[column]).filter(Boolean);
  expect(values).toEqual(first?.points.map(({ value }) => String(value)));
});

test('every fact has a citation that resolves, and a page that shows it', () => {
  for (const fact of story.facts.values()) {
    expect(fact.cites.length, fact.id).toBeGreaterThan(0);
    for (const id of listSourceIds(fact.cites))
      expect(story.sources.has(id), `${fact.id} cites ${id}`).toBe(true);
    expect(readPage(`/facts/${fact.id}/`)).toContain(`value="${fact.value}"`);
  }
});

test('every use that the ledger lists leads to its exact spot', () => {
  for (const [fact, uses] of story.uses.byFact) {
    for (const { path } of uses) {
      const [page = '', id = ''] = path.split('#');
      expect(readPage(page), `${fact}: ${path}`).toContain(` id="${id}"`);
    }
  }
});

test('every contested point has its page, and is linked from the list of them and from what it concerns', () => {
  const contested = story.contested.length > 0 ? readPage('/contested/') : '';
  for (const point of story.contested) {
    const link = `href="${contestedPath(point)}"`;
    expect(contested).toContain(`id="${point.id}"`);
    expect(contested).toContain(link);
    const page = readPage(contestedPath(point));
    for (const { speaker } of point.others) expect(page, point.id).toContain(escapeHtml(speaker));
    for (const { slug, chapter } of point.entries) {
      expect(readPage(`/${chapter.slug}/${slug}/`), `${slug} to ${point.id}`).toContain(link);
    }
    for (const { id } of point.facts) {
      expect(readPage(`/facts/${id}/`), `${id} to ${point.id}`).toContain(link);
    }
  }
});
