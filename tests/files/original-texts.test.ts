import ICAL from 'ical.js';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../src/files/feeds/calendar.ts';
import { toMarkdown } from '../../src/outputs/twins/to-markdown.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { inLanguages } from '../stories/in-languages.ts';

/** The story in French, but for one development and the summary of another. */
function loadPart() {
  const { 'cause/bridge-falls.fr.md': dropped, ...edits } = inLanguages('fr');
  expect(dropped).toBeDefined();
  const whole = edits['works/opening.fr.md'];
  if (typeof whole !== 'string') throw new Error('There is no French.');
  const opening = whole.replace(/^summary: .*\n/m, '');
  expect(opening).not.toBe(whole);
  const [french] = loadStory(copyStory({ ...edits, 'works/opening.fr.md': opening })).translations;
  if (!french) throw new Error('There is no French.');
  return french;
}

test('a calendar names the language of what is not translated, and of nothing else', () => {
  const french = loadPart();
  const written = writeCalendar(french);
  for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const told = new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent').map((event) => {
    const read = (name: string) => event.getFirstProperty(name);
    return [
      String(read('uid')?.getFirstValue()).split('@')[0],
      read('summary')?.getFirstParameter('language') ?? null,
      read('description')?.getFirstParameter('language') ?? null,
      / \(English\)$/.test(String(read('summary')?.getFirstValue())),
      / \(English\)\n/.test(String(read('description')?.getFirstValue())),
    ];
  });
  expect(told).toEqual(
    french.entries.map(({ slug }) => {
      const isWhole = slug === 'bridge-falls';
      const isPart = isWhole || slug === 'opening';
      return [slug, isWhole ? 'en' : null, isPart ? 'en' : null, isWhole, isPart];
    }),
  );
});

const parser = unified().use(rehypeParse, { fragment: true });
const twinOf = (html: string) => toMarkdown(parser.parse(html), 'https://example.org/fr/', 'fr');

test('a twin names the language of each passage of the original, in words', () => {
  expect(twinOf('<p><a href="/a/"><span lang="en">It fell</span></a>, puis <b lang="fr">rien</b></p>')).toBe(
    '[It fell (English)](https://example.org/a/), puis **rien**\n',
  );
  expect(twinOf('<div lang="en"><p>One.</p><p>Two.</p></div>')).toBe('(English)\n\nOne.\n\nTwo.\n');
  expect(twinOf('<p>en anglais : <bdi lang="en">pier</bdi> <span lang="en">(English)</span></p>')).toBe(
    'en anglais : pier (English)\n',
  );
});
