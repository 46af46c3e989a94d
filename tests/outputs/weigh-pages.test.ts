import { expect, test } from 'vitest';
import { weightMark } from '../../src/components/weight-mark.ts';
import { writeWeight } from '../../src/outputs/compressed/weigh-pages.ts';

const page = `<p>${weightMark} KB</p>`;
const read = (html: string) => Number(/\d+/.exec(html)?.[0]);

test('a page says the weight that it has with that number, whatever was guessed', async () => {
  for (const guess of [0, 13, 14, 200]) {
    const weigh = (html: string) => Promise.resolve(13_499 + String(read(html)).length);
    expect(await writeWeight(page, guess, weigh)).toBe('<p>14 KB</p>');
  }
});

test('where each of two numbers makes the other one right, white space settles it', async () => {
  const weigh = (html: string) =>
    Promise.resolve(13_499 + (read(html) === 13 ? 1 : 0) + (html.length > '<p>13 KB</p>'.length + 2 ? 1 : 0));
  expect((await writeWeight(page, 13, weigh)).trimEnd()).toBe('<p>14 KB</p>');
});

test('a page that can say no weight stops the build', async () => {
  const weigh = (html: string) => Promise.resolve(read(html) * 1000 + 1000);
  await expect(writeWeight(page, 13, weigh)).rejects.toThrow('cannot say what it weighs');
});
