import { expect, test, type Page } from '@playwright/test';
import { shortenAddress } from '../../src/paths.ts';
import { kinds, story } from '../site/built-pages.ts';
import { bareText, findStranded, readPdf } from '../site/read-pdf.ts';

const print = (page: Page, format: string) =>
  page.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true });

for (const format of ['A4', 'Letter']) {
  test(`/print/ holds every heading, note, point, term and source address on ${format}, and no empty page`, async ({
    page,
  }) => {
    await page.goto('/print/');
    const pages = await readPdf(await print(page, format));
    const text = bareText(pages.map((page) => page.text).join(' '));
    for (const heading of await page.locator('h2, h3, h4').allTextContents())
      expect(text).toContain(bareText(heading));
    for (const entry of story.entries) expect(text, entry.slug).toContain(bareText(entry.title.text));
    for (const point of story.contested) expect(text, point.id).toContain(bareText(point.question.text));
    for (const term of story.terms) expect(text, term.id).toContain(bareText(term.term.text));
    for (const fact of story.facts.values()) expect(text, fact.id).toContain(bareText(fact.label.text));
    for (const id of ['R46', 'R83', 'R10'])
      expect(text, id).toContain(bareText(shortenAddress(story.sources.get(id)?.url ?? '')));
    const listed = await page.locator('#sources .address').allTextContents();
    expect(listed.length).toBeGreaterThan(90);
    for (const address of listed) expect(text).toContain(bareText(address));
    for (const [index, { lines }] of pages.entries())
      expect(lines, `page ${index + 1}`).toBeGreaterThanOrEqual(4);
    expect(findStranded(pages)).toEqual([]);
    const titles = pages.map(({ head }) => head);
    expect(titles[0]).toBe('');
    for (const { title } of story.chapters) expect(titles).toContain(title);
  });
}

test('on paper a way to count stays with the total that is nearest to it', async ({ page }) => {
  await page.goto(kinds.count ?? '/');
  await page.emulateMedia({ media: 'print' });
  const ways = await page
    .locator('.count-ways li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('p')].map((one) => one.innerText.replace(/\[.*/, ''))),
    );
  const pages = (await readPdf(await print(page, 'A4'))).map(({ text }) => bareText(text));
  expect(ways.length).toBeGreaterThan(1);
  for (const words of ways) {
    expect(words.length, String(words)).toBeGreaterThan(1);
    const isWhole = (text: string) => words.every((word) => text.includes(bareText(word)));
    expect(pages.filter(isWhole), String(words)).toHaveLength(1);
  }
});
