import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { copyStory, readProblems, type Edits } from '../../stories/copy-story.ts';
import { inLanguages } from '../../stories/in-languages.ts';

const inFrench = () => inLanguages('fr');

/** The story in French after some changes: a replacement in a file of the French, or in one of the original. */
function readFrench(edits: Record<string, [from: string, to: string]> = {}): { story: Story; french: Story } {
  const all: Edits = { ...inFrench(), ...changed(edits) };
  const story = loadStory(copyStory(all));
  const [french] = story.translations;
  if (!french) throw new Error('There is no French.');
  return { story, french };
}

function changed(edits: Record<string, [from: string, to: string]>): Edits {
  const french = inFrench();
  return Object.fromEntries(
    Object.entries(edits).map(([name, [from, to]]) => {
      const text = french[name];
      if (typeof text !== 'string') return [name, [from, to]];
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
      return [name, text.replace(from, () => to)];
    }),
  );
}

const tell = ({ warnings }: Story) =>
  warnings
    .filter(({ message }) => !/used nowhere|no entry states a count/.test(message))
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.split('\n')[0]}`);

test('a story in another language has its words, and the figures, dates and links of the original', () => {
  const { story, french } = readFrench();
  expect(tell(story)).toEqual([]);
  expect(french.language).toBe('fr');
  expect(french.title).toBe('Un pont pour Vale');
  expect(french.headline.text).toBe('Une ville de environ\u00a02\u202f400 habitants attend son pont.');
  const falls = french.bySlug.get('bridge-falls');
  expect(falls?.body.text).toContain('Le vieux pont est tombé le 9 mars 2021.');
  expect(falls?.body.cites).toEqual(story.bySlug.get('bridge-falls')?.body.cites);
  expect(french.facts.get('cost')?.text).toContain('3,5\u00a0millions');
  expect(
    french.facts
      .get('first-crew')
      ?.alone.map(({ text }) => text)
      .join(''),
  ).toContain('40');
  expect(french.entries.map(({ slug }) => slug)).toEqual(story.entries.map(({ slug }) => slug));
  expect([...(french.translation?.told ?? [])].length).toBeGreaterThan(20);
});

test('changing one fact changes it in every language', () => {
  const { story, french } = readFrench({ 'facts.yaml': ['value: 2400', 'value: 2600'] });
  expect(story.headline.text).toContain('2,600');
  expect(french.headline.text).toContain('2\u202f600');
});

test('changing an original sentence marks its translation, and no other', () => {
  const { story, french } = readFrench({
    'steps.yaml': ['The rest is awaited.', 'The rest is still awaited.'],
    'works/opening.md': ['The council plans it', 'The council still plans it'],
  });
  expect(tell(story).sort()).toEqual([
    'content/fr.yaml:50:40 is older than its original, which says now: “The rest is still awaited.”.',
    'content/works/opening.fr.md:2:11 is older than its original.',
  ]);
  expect(french.steps.map(({ claim }) => claim.isOlder ?? false)).toEqual([false, false, true]);
  expect(french.bySlug.get('opening')?.body.isOlder).toBe(true);
  expect(french.bySlug.get('bridge-falls')?.body.isOlder).toBeUndefined();
});

test('what is not translated is shown in the original, and says so', () => {
  const { story, french } = readFrench({
    'fr.yaml': ['text: "On attend le reste."', 'text: ""'],
    'works/opening.fr.md': ['Le conseil le prévoit pour', 'The council plans it for'],
  });
  expect(tell(story).sort()).toEqual([
    'content/fr.yaml:1:1 steps: not translated yet: 2.claim.',
    'content/works/opening.fr.md:1:1 not translated yet: its text.',
  ]);
  expect(french.steps[2]?.claim.tree.children).toMatchObject([
    { tagName: 'span', properties: { lang: 'en' } },
  ]);
  const opening = french.bySlug.get('opening');
  expect(opening?.body.tree.children).toMatchObject([{ tagName: 'div', properties: { lang: 'en' } }]);
  expect(opening?.body.text.trim()).toBe('The council plans it for end of August 2022.');
});

test('a page of which nothing is translated is left to the original', () => {
  const edits = inFrench();
  const story = loadStory(copyStory({ ...edits, 'about.fr.md': '---\noriginal: abcdefgh\n---\n' }));
  const told = story.translations[0]?.translation?.told;
  expect(told?.has('/about/')).toBe(false);
  expect(told?.has('/works/opening/')).toBe(true);
});

test.each<[name: string, edits: Record<string, [string, string]>, told: string]>([
  [
    'a figure that the original has not',
    {
      'works/first-crew-comes.fr.md': ['Une équipe de :fact[first-crew]', 'Une équipe de :fact[second-crew]'],
    },
    'content/works/first-crew-comes.fr.md:8:15  lacks :fact[first-crew] of its original, and has :fact[second-crew].',
  ],
  [
    'a figure that it lacks',
    { 'works/first-crew-comes.fr.md': ['Une équipe de :fact[first-crew] est', 'Une équipe est'] },
    'content/works/first-crew-comes.fr.md:8:22  lacks :fact[first-crew] of its original.',
  ],
  [
    'another source in a string of YAML',
    { 'fr.yaml': ['le :when[bridge-falls].:cite[herald#1]', 'le :when[bridge-falls].:cite[herald]'] },
    'lacks :cite[herald#1] of its original, and has :cite[herald].',
  ],
  [
    'another link',
    { 'works/first-crew-comes.fr.md': ['(entry:bridge-falls)', '(entry:opening)'] },
    'lacks (entry:bridge-falls) of its original, and has (entry:opening).',
  ],
  [
    'a bare number',
    { 'fr.yaml': ['On attend le reste.', 'On attend les 80.'] },
    'the bare number 80 has no source.',
  ],
  [
    'a word that the original has not',
    { 'fr.yaml': ['  title: { original: hjjflhnk', '  titel: { original: abcdefgh'] },
    'titel is no word of story.yaml.\n  Did you mean title?',
  ],
  [
    'a key of the front matter that holds no words',
    { 'about.fr.md': ['title:', 'date: "2024"\ntitle:'] },
    'content/about.fr.md:3:7  date is no word of the original.',
  ],
  [
    'no hash',
    { 'about.fr.md': ['original:', 'originel:'] },
    'content/about.fr.md:2:1  original is missing.\n  Write the eight letters',
  ],
])('an author is told of %s', (_, edits, told) => {
  expect(readProblems({ ...inFrench(), ...changed(edits) })).toContain(told);
});

test.each<[name: string, edits: Record<string, [string, string]>, told: string]>([
  [
    'another source',
    { 'works/first-crew-comes.md': ['A crew of :fact[first-crew]', 'A crew of :fact[second-crew]'] },
    'content/works/first-crew-comes.md:12:11  is not what its translations translate. content/works/first-crew-comes.fr.md:8 and content/works/first-crew-comes.ar.md:8: lacks',
  ],
  [
    'a word that is gone',
    { 'works/first-crew-comes.md': ['why: It is the first help that the town gets.:cite[herald#3]\n', ''] },
    'ar.md:5: why is no word of the original.',
  ],
])('where an original has changed, its author is told of %s once, there', (_, edits, told) => {
  const message = readProblems({ ...inLanguages('fr', 'ar'), ...edits });
  expect(message).toContain('1 problem in the content');
  expect(message).toContain(told);
});

test('what cannot be read in a translation is told once, and not compared', () => {
  const message = readProblems({
    ...inFrench(),
    ...changed({ 'works/first-crew-comes.fr.md': ['Une équipe de :fact[', 'Une équipe de :fct['] }),
  });
  expect(message).toContain('1 problem in the content');
  expect(message).toContain('unknown directive ":fct[…]".\n  Did you mean fact?');
});

test('a title that is too long in another language has a short form of its own there', () => {
  const long = 'Le nouveau pont doit enfin ouvrir à toute la circulation de la région';
  const title = 'title: "Le nouveau pont doit ouvrir"';
  const label = (text: string) => `title: "${long}"\nlabel: "${text}"`;
  const edit = (to: string): Record<string, [string, string]> => ({ 'works/opening.fr.md': [title, to] });
  expect(readProblems({ ...inFrench(), ...changed(edit(`title: "${long}"`)) })).toContain('Add label:');
  expect(readFrench(edit(label('Le pont doit ouvrir'))).french.bySlug.get('opening')?.label?.text).toBe(
    'Le pont doit ouvrir',
  );
  expect(readProblems({ ...inFrench(), ...changed(edit(label(':fact[share] ouvre'))) })).toContain(
    'content/works/opening.fr.md:4:8  has :fact[share], which its original has not.',
  );
});

test('a language that story.yaml does not name is told once at its file', () => {
  const message = readProblems({ ...inFrench(), 'story.yaml': ['language: en', 'language: en '] });
  expect(message).toContain(
    'content/about.fr.md:1:1  is a translation, and story.yaml does not name its language.',
  );
});

test('a translation of what is not there is an error', () => {
  const about = readFileSync(join(import.meta.dirname, '../../stories/bridge-fr/about.fr.md'), 'utf8');
  expect(readProblems({ ...inFrench(), 'works/closing.fr.md': about })).toContain(
    'content/works/closing.fr.md:1:1  translates works/closing.md, which is not there.',
  );
});

test('a translation in French keeps its signs on the line of their words, and its places', () => {
  const { story, french } = readFrench({
    'works/opening.fr.md': ['Le conseil le prévoit', '« Bientôt » : le conseil le prévoit'],
    'fr.yaml': ['text: "On attend le reste."', 'text: "On attend le reste !"'],
  });
  expect(french.bySlug.get('opening')?.body.text).toContain('«\u00a0Bientôt\u00a0»\u00a0: le conseil');
  expect(french.steps.at(-1)?.claim.text).toBe('On attend le reste\u00a0!');
  expect(tell(story)).toEqual([]);
  const wrong = {
    'works/opening.fr.md': ['Le conseil le prévoit', '« Vu » : :fact[cost] le conseil'],
  } as const;
  const at = readProblems({
    ...inFrench(),
    ...changed({ 'works/opening.fr.md': [...wrong['works/opening.fr.md']] }),
  });
  expect(at).toContain('content/works/opening.fr.md:7:10');
});

test('a publisher is translated where the translation has its name, and none is missed', () => {
  const { story, french } = readFrench({
    'fr.yaml': ['names:\n', 'names:\n  The Vale Herald: Le Herald de Vale, une copie\n'],
  });
  expect(french.sources.get('herald')?.publisher).toBe('Le Herald de Vale, une copie');
  expect(story.sources.get('herald')?.publisher).toBe('The Vale Herald');
  expect(tell(story)).toEqual([]);
  expect(readFrench().french.sources.get('herald')?.publisher).toBe('The Vale Herald');
});
