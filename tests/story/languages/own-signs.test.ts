import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import { copyStory, type Edits } from '../../stories/copy-story.ts';

const loose = /«[ \n]| (?=(?::(?!\w)|[;!?»]))/;

/** The invented story, told in French from the start, with signs wherever its author writes words. */
const french: Edits = {
  'story.yaml': [
    /language: en\n([\s\S]*)A town builds its fallen bridge anew\./,
    'language: fr\n$1"Une question : « Qui bâtit ? »"',
  ],
  'works/first-crew-comes.md': [
    /summary: .*\n([\s\S]*)A crew of :fact\[first-crew\] came\./,
    'summary: "Ash aide ; enfin !"\n$1Une équipe de :fact[first-crew] vint : « Enfin ! »',
  ],
  'facts.yaml': ['label: People in the town', 'label: "Habitants ; estimation"'],
};

test('a story whose own language is French keeps its signs, in YAML and in bodies', () => {
  const { gist, entries, facts } = loadStory(copyStory(french));
  const entry = entries.find(({ slug }) => slug === 'first-crew-comes');
  const texts = [gist?.text, entry?.summary.text, entry?.body.text, facts.get('residents')?.label.text];
  expect(texts.join('\n')).toContain('Une question\u00a0: «\u00a0Qui bâtit\u00a0?\u00a0»');
  expect(texts[1]).toBe('Ash aide\u00a0; enfin\u00a0!');
  expect(texts[2]).toContain('vint\u00a0: «\u00a0Enfin\u00a0!\u00a0»');
  for (const text of texts) expect(text).not.toMatch(loose);
});
