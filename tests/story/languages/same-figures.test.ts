import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import { textsOfPicture } from '../../../src/story/picture.ts';
import type { Story } from '../../../src/story/story.ts';
import { copyStory } from '../../stories/copy-story.ts';
import { inLanguages } from '../../stories/in-languages.ts';

/** The texts of a story in their order. */
function listTexts(story: Story) {
  const steps = [...story.steps, ...story.chapters.flatMap((chapter) => chapter.steps)];
  return [
    story.headline,
    story.standfirst,
    ...steps.flatMap(({ claim, text }) => [claim, text]),
    ...story.chapters.flatMap(({ headline, summary, why, body }) => [headline, summary, why, body]),
    ...story.entries.flatMap(({ title, summary, why, body }) => [title, summary, why, body]),
    ...story.contested.flatMap(({ question, follow, because, body, others }) => [
      ...[question, follow, because, body],
      ...others.map(({ says }) => says),
    ]),
    ...story.terms.map(({ meaning }) => meaning),
    ...[...story.pictures.values()].flatMap(textsOfPicture),
    ...story.pages.map(({ body }) => body),
  ];
}

test('every text of a translation has the figures, sources and dates of the original’s', () => {
  const story = loadStory(copyStory(inLanguages('fr', 'ar')));
  const originals = listTexts(story);
  expect(story.translations.map(({ language }) => language)).toEqual(['fr', 'ar']);
  for (const translation of story.translations) {
    const texts = listTexts(translation);
    expect(texts.length).toBe(originals.length);
    for (const [position, text] of texts.entries()) {
      const original = originals[position];
      expect([...new Set(text?.facts)].sort()).toEqual([...new Set(original?.facts)].sort());
      expect([...new Set(text?.cites)].sort()).toEqual([...new Set(original?.cites)].sort());
    }
    expect([...translation.facts.values()].map(({ value, to, cites }) => [value, to, cites])).toEqual(
      [...story.facts.values()].map(({ value, to, cites }) => [value, to, cites]),
    );
    expect(translation.entries.map(({ date }) => date.edtf)).toEqual(
      story.entries.map(({ date }) => date.edtf),
    );
  }
});

test('a story in Arabic has its digits, and no word of the original is left', () => {
  const [arabic] = loadStory(copyStory(inLanguages('ar'))).translations;
  expect(arabic?.headline.text).toBe('بلدة فيها نحو\u00a0٢٬٤٠٠ من الناس تنتظر جسرها.');
  expect(arabic?.bySlug.get('bridge-falls')?.body.text).toContain('٩ مارس ٢٠٢١');
  const texts = arabic ? listTexts(arabic) : [];
  expect(texts.flatMap((text) => text?.text.match(/[A-Za-z]{3,}/g) ?? [])).toEqual([]);
});
