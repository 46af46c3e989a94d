import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import { copyFrench, readFrench, tellFrench as tell } from '../../stories/copy-french.ts';

test('a misspelt key of a list is told as one, with what to write, and no text is said to have moved', () => {
  const folder = copyFrench({ 'fr.yaml': ['  0.claim:', '  0.clam:'] });
  expect(tell(folder)).toContainEqual(
    expect.stringMatching(
      /^\d+ 0\.clam is no word of steps\.yaml; it translates 0\.claim\.\nWrite 0\.claim\.$/,
    ),
  );
  expect(tell(folder).join()).not.toContain('have moved');
});

test('texts left in the words of the original are told once for each file, at the first of them', () => {
  const folder = copyFrench({
    'fr.yaml': [
      ['"Une ville reconstruit son pont tombé."', '"A town builds its fallen bridge anew."'],
      ['"Tous ceux qui sont venus construire."', '"Everyone who came to build."'],
    ],
  });
  expect(tell(folder)).toEqual([
    '11 is still in the words of the original, as is 1 more text of this file.\nTranslate it, or leave it empty.',
  ]);
});

test('a page says that a passage is older than its original only where one of its own, or of its chapter, is', () => {
  const folder = copyFrench({
    'works/opening.md': ['summary: ', 'summary: Perhaps '],
    'story.yaml': ['gist: A town', 'gist: One town'],
  });
  const [french] = loadStory(folder).translations;
  expect([...(french?.translation?.older ?? [])].sort()).toEqual([
    '/',
    '/embed/timeline/',
    '/print/',
    '/print/one-page/',
    '/timeline/',
    '/timeline/works/',
    '/works/',
    '/works/opening/',
  ]);
});

test('published pages of which a language lost the words are told once, in its file', () => {
  const folder = copyFrench();
  const french = readFrench(folder);
  const ids = ['residents', 'first-crew', 'second-crew'];
  const record = (id: string) => `/fr/facts/${id}/:\n  hash: "0123456789abcdef"\n  date: "2023-01-31"\n`;
  writeFileSync(join(folder, 'published.yaml'), ids.map(record).join(''));
  writeFileSync(join(folder, 'fr.yaml'), french.replace(/\nfacts:\n(?: {2}.*\n)+/, '\n'));
  expect(() => loadStory(folder)).toThrow(
    /^1 problem in the content\ncontent\/fr\.yaml:\d+:1 {2}nothing is translated any more of 3 pages/,
  );
});

test('a name that the story does not have is told with the one that is meant, which is not missing too', () => {
  const misspelt = copyFrench({ 'fr.yaml': ['  Council of Vale:', '  Counsel of Vale:'] });
  expect(tell(misspelt)).toEqual([
    '135 Counsel of Vale is no name of the story, which has Council of Vale.\nWrite it alike in both.',
  ]);
  const left = copyFrench({
    'fr.yaml': ['  Ash: "Ash"', '  Ash: "Ash"\n  The Gazette of Elsewhere: "La Gazette"'],
  });
  expect(tell(left)).toEqual(['137 The Gazette of Elsewhere is no name of the story.\nTake it out.']);
});
