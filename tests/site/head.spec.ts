import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { filePath } from '../../src/story/place-of.ts';
import { pagePaths, plainPath, readPage, storyOf } from './built-pages.ts';

test('every page has a title, a description, a canonical address and a card text of its own', () => {
  const titles = new Set<string>();
  for (const path of pagePaths) {
    const html = readPage(path);
    const read = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
    const title = read(/<title>([^<]+)<\/title>/);
    expect(title.length, path).toBeGreaterThan(3);
    const key = `${storyOf(path).language} ${title}`;
    expect(titles.has(key), `${path}: ${title}`).toBe(false);
    titles.add(key);
    expect(read(/<meta name="description" content="([^"]+)"/).length, path).toBeGreaterThan(20);
    expect(read(/<link rel="canonical" href="([^"]+)"/), path).toMatch(
      new RegExp(`^http://localhost:4321${path}$`),
    );
    if (path.startsWith('/embed/')) continue;
    for (const property of ['og:title', 'og:description', 'og:url', 'og:type']) {
      expect(
        read(new RegExp(`<meta property="${property}" content="([^"]+)"`)),
        `${path} ${property}`,
      ).not.toBe('');
    }
    expect(read(/<meta name="twitter:card" content="([^"]+)"/), path).not.toBe('');
  }
});

test('a link that is passed on shows a picture of known size, and a title and a sentence that say what it leads to', () => {
  const described = new Map<string, string>();
  for (const path of pagePaths) {
    const html = readPage(path);
    const tags = new Map(
      [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
        ([, name = '', to = '']) => [name, to],
      ),
    );
    if (tags.has('robots')) continue;
    const [title = '', description = ''] = ['og:title', 'og:description'].map((name) => tags.get(name));
    expect(title.split(/\s+/).length, `${path}: ${title}`).toBeGreaterThanOrEqual(3);
    expect(description, path).toMatch(/^[\p{Lu}\p{N}“‘«].*[\p{L}\p{N})”’»%][\s\u00a0]?[.?!](?:”|\u00a0»)?$/u);
    expect(description.split(/\s+/).length, `${path}: ${description}`).toBeGreaterThanOrEqual(6);
    expect(description, path).not.toContain(tags.get('og:title'));
    expect(description, path).not.toMatch(/^We follow/);
    const twin = described.get(description);
    if (!plainPath(path).startsWith('/facts/')) expect(twin, `${path}: ${description}`).toBeUndefined();
    described.set(description, path);
    expect(tags.get('twitter:card'), path).toBe('summary_large_image');
    expect(tags.get('og:image'), path).toMatch(/^http:\/\/localhost:4321\/og\/.*\.png$/);
    const size = ['type', 'width', 'height'].map((name) => tags.get(`og:image:${name}`));
    expect(size, path).toEqual(['image/png', '1200', '630']);
    if (tags.get('og:type') !== 'article') continue;
    for (const name of ['published_time', 'modified_time']) {
      if (tags.has(`article:${name}`)) expect(tags.get(`article:${name}`), path).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(tags.has('article:published_time'), path).toBe(tags.has('article:modified_time'));
  }
});

test('every page names the feeds, the corrections and the calendar, each with a title', () => {
  for (const path of pagePaths) {
    const html = readPage(path);
    if (html.includes('name="robots"') || plainPath(path).startsWith('/print/')) continue;
    for (const file of [
      '/feed.xml',
      ...(plainPath(path) === '/' ? ['/feed.json'] : []),
      '/corrections.xml',
      '/events.ics',
    ]) {
      expect(html, path).toMatch(
        new RegExp(
          `<link rel="alternate" type="[^"]+" href="${filePath(storyOf(path), file)}" title="[^"]+"`,
        ),
      );
    }
  }
});

test('no page has a style attribute, an inline handler or a script that its policy does not name', () => {
  for (const path of pagePaths) {
    const html = readPage(path);
    expect(html, path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    const [, allowed = ''] = /(?:^|;)script-src ([^;]+)/.exec(policy) ?? [];
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
      .filter(([, attributes]) => attributes !== ' type="application/ld+json"')
      .map(([, attributes = '', text = '']) => {
        if (/ src="\/_astro\/site\.[\w-]+\.js"/.test(attributes)) return "'self'";
        return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      });
    expect([...new Set([...scripts, "'self'"])].sort(), path).toEqual(allowed.split(' ').sort());
  }
});

test('no page repeats an id', () => {
  for (const path of pagePaths) {
    const ids = [...readPage(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('every heading of a section, every figure and every development has a link of its own', () => {
  for (const path of pagePaths) {
    const html = readPage(path);
    for (const [, id] of html.matchAll(/<(?:section|figure|article) [^>]*id="([^"]+)"/g)) {
      const isLinked =
        html.includes(`href="#${id}"`) || html.includes(`/${id}/"`) || html.includes(`#${id}"`);
      expect(isLinked || html.includes(`class="part`) || id === 'line', `${path} #${id}`).toBe(true);
    }
  }
});

test('the policy refuses what is not the page’s own', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto('/');
  expect(messages).toEqual([]);
  const makeScript = () =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
  await expect(makeScript()).rejects.toThrow('TrustedScript');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.body.append(script);
  });
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});
