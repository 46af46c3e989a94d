import { findArticle } from '../../src/story/ledger.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { dist, story } from '../site/built-pages.ts';

const pictures = [
  {
    name: story.quantity?.slug,
    title: story.quantity?.headline.text,
    address: `localhost:4321/${story.quantity?.slug}/`,
  },
  { name: 'map', title: `${story.title}: where things happened`, address: 'localhost:4321/glossary/#map' },
];
const article = findArticle(story);

for (const { name, title, address } of pictures) {
  test(`the ${name} as SVG says what it is and asks for nothing`, async ({ page }) => {
    const svg = readFileSync(join(dist, `charts/${name}.svg`), 'utf8');
    const references = [...svg.matchAll(/(?:href=|src=|url\()["']?([^"')]{1,80})/g)].map(([, to]) => to);
    expect(references.filter((to) => !to?.startsWith('data:'))).toEqual([]);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`/charts/${name}.svg`);
    expect(requests.filter((one) => !one.startsWith('data:'))).toHaveLength(1);
    const read = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('text:not([stroke])')];
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const height = Number(document.documentElement.getAttribute('height'));
      return {
        root: document.documentElement.localName,
        errors: document.querySelectorAll('parsererror').length,
        title: document.querySelector('title')?.textContent,
        texts: texts.map((text) => text.textContent),
        cut: boxes
          .filter(({ box }) => box.left < 40 || box.right > 1160 || box.top < 20 || box.bottom > height - 20)
          .map(({ text }) => text),
        overlapping: boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right &&
                other.left < box.right &&
                box.top + box.height * 0.3 < other.bottom - other.height * 0.2 &&
                other.top + other.height * 0.3 < box.bottom - box.height * 0.2,
            )
            .map((other) => `${text} / ${other.text}`),
        ),
      };
    });
    expect(read).toMatchObject({ root: 'svg', errors: 0, title, cut: [], overlapping: [] });
    // Letters of the count are outlines; what they say stands in its description.
    const texts = [...read.texts, title, /<desc[^>]*>([^<]*)/.exec(svg)?.[1]].join(' ');
    for (const part of [title, address, article?.publisher, 'Source', 'CC BY 4.0'])
      expect(texts).toContain(part);
  });

  test(`the ${name} as PNG is wide and light, and shows what the SVG shows`, async ({ page }) => {
    const png = readFileSync(join(dist, `charts/${name}.png`));
    expect(png.length).toBeLessThanOrEqual(60_000);
    const { width, height } = await sharp(png).metadata();
    expect(width).toBe(1200);
    await page.setViewportSize({ width: 1200, height: height ?? 0 });
    await page.goto(`/charts/${name}.svg`);
    const shrink = (image: Buffer) => sharp(image).resize(60).removeAlpha().raw().toBuffer();
    const [drawn, shown] = await Promise.all([shrink(png), shrink(await page.screenshot())]);
    const differences = drawn.map((value, index) => Math.abs(value - (shown[index] ?? 0)));
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(4);
  });
}
