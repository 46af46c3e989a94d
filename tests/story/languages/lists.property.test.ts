import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/story/languages/fingerprint.ts';
import { loadStory } from '../../../src/story/load-story.ts';
import { textsOfPicture } from '../../../src/story/picture.ts';
import { copyStory, type Edits } from '../../stories/copy-story.ts';
import { inLanguages } from '../../stories/in-languages.ts';

/** An item of a list of an invented story: which it is, and how often it was changed. */
interface Item {
  id: number;
  claim: number;
  text: number;
}

const [least, most] = [2, 5];
const change = fc.record({
  name: fc.constantFrom('put in', 'take out', 'swap', 'change claim', 'change text'),
  at: fc.nat(most - 1),
  to: fc.nat(most - 1),
});

function apply(items: readonly Item[], changes: readonly { name: string; at: number; to: number }[]): Item[] {
  const now = [...items];
  changes.forEach(({ name, at, to }, index) => {
    const [here, there] = [now[at], now[to]];
    if (name === 'put in' && now.length < most) now.splice(at, 0, { id: 50 + index, claim: 0, text: 0 });
    if (name === 'take out' && now.length > least) now.splice(at, 1);
    if (name === 'swap' && here && there) [now[at], now[to]] = [there, here];
    if (name === 'change claim' && here) now[at] = { ...here, claim: here.claim + 1 };
    if (name === 'change text' && here) now[at] = { ...here, text: here.text + 1 };
  });
  return now;
}

/** Numbers as words, since a text has no bare number. */
const spell = (number: number) =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const english = ({ id, claim, text }: Item) => ({
  claim: `Claim ${spell(id)} ${spell(claim)}.`,
  text: `Text ${spell(id)} ${spell(text)}.:cite[herald]`,
});
const french = ({ id }: Item) => ({
  claim: `Phrase ${spell(id)}.`,
  text: `Suite ${spell(id)}.:cite[herald]`,
});
const translate = (item: Item) => {
  const [from, to] = [english(item), french(item)];
  return (key: 'claim' | 'text') => `{ original: ${fingerprint(from[key])}, text: "${to[key]}" }`;
};
const read = (name: string) => readFileSync(join(import.meta.dirname, '../../stories', name), 'utf8');
const replace = (text: string, pattern: RegExp, by: string) => {
  if (!pattern.test(text)) throw new Error(`${String(pattern)} is nowhere.`);
  return text.replace(pattern, () => by);
};

/** The story whose lists hold these items, in its own language. */
function tellEnglish(items: readonly Item[]): Edits {
  const steps = items.map(english).map(({ claim, text }) => `  - claim: ${claim}\n    text: ${text}\n`);
  const others = items.map(
    (item) => `  - { speaker: Speaker ${spell(item.id)}, says: ${english(item).claim}, cites: [council] }\n`,
  );
  const rows = items.map((item) => {
    const { claim, text } = english(item);
    return `    - { head: "${claim}", cells: ["${text}", ":fact[first-crew]"] }\n`;
  });
  return {
    'works/index.md': replace(
      read('bridge/works/index.md'),
      /steps:\n[^]*?(?=---)/,
      `steps:\n${steps.join('')}`,
    ),
    'contested/which-night.md': replace(
      read('bridge/contested/which-night.md'),
      / {2}- \{ speaker: .*\n/,
      others.join(''),
    ),
    'steps.yaml': steps.map((step) => step.replaceAll(/^ {2}/gm, '')).join(''),
    'pictures.yaml': replace(read('bridge/pictures.yaml'), / {4}- \{ head: [^]*$/, rows.join('')),
  };
}

/** What translates it into French. */
function tellFrench(items: readonly Item[]): Edits {
  const all = items.map(translate);
  const steps = all.map((one) => `  - claim: ${one('claim')}\n    text: ${one('text')}\n`);
  const others = all.map((one) => `  - says: ${one('claim')}\n`);
  const strings = all.flatMap((one, at) => [
    `  ${at}.claim: ${one('claim')}\n`,
    `  ${at}.text: ${one('text')}\n`,
  ]);
  const rows = all.flatMap((one, at) => [
    `  who-builds.rows.${at}.head: ${one('claim')}\n`,
    `  who-builds.rows.${at}.cells.0: ${one('text')}\n`,
    `  who-builds.rows.${at}.cells.1: { original: ${fingerprint(':fact[first-crew]')}, text: ":fact[first-crew]" }\n`,
  ]);
  const yaml = replace(read('bridge-fr/fr.yaml'), /^steps:\n(?: {2}.*\n)*/m, `steps:\n${strings.join('')}`);
  const kept = yaml.replaceAll(/^ {2}(?:# .*\n {2})?who-builds\.rows.*\n/gm, '');
  return {
    'works/index.fr.md': replace(
      read('bridge-fr/works/index.fr.md'),
      /steps:\n[^]*?(?=---)/,
      `steps:\n${steps.join('')}`,
    ),
    'contested/which-night.fr.md': replace(
      read('bridge-fr/contested/which-night.fr.md'),
      / {2}- says: .*\n/,
      others.join(''),
    ),
    'fr.yaml': replace(kept, /^pictures:\n/m, `pictures:\n${rows.join('')}`),
  };
}

test('whatever happens to a list, a reader sees each translation beside its own original, or that original', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: least, max: most }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      (count, changes) => {
        const before = Array.from({ length: count }, (_, id): Item => ({ id, claim: 0, text: 0 }));
        const after = apply(before, changes);
        const { 'story.yaml': named, ...files } = inLanguages('fr');
        const [story] = loadStory(
          copyStory({
            ...files,
            ...(named && { 'story.yaml': named }),
            ...tellFrench(before),
            ...tellEnglish(after),
          }),
        ).translations;
        if (!story) throw new Error('There is no French.');
        const chapter = story.chapters.find(({ slug }) => slug === 'works');
        const picture = story.pictures.get('who-builds');
        const shown = [
          story.steps.map(({ claim }) => claim),
          chapter?.steps.map(({ claim }) => claim) ?? [],
          story.contested[0]?.others.map(({ says }) => says) ?? [],
          picture ? textsOfPicture(picture).filter(({ text }) => /^(?:Claim|Phrase)/.test(text)) : [],
        ];
        for (const list of shown) {
          expect(list.length).toBe(after.length);
          list.forEach((text, at) => {
            const item = after[at];
            if (!item) return;
            const [own, other] = [english(item).claim, french(item).claim];
            const isOld = item.id < 50;
            if (isOld && item.claim === 0) expect(text?.text).toBe(other);
            else if (text?.text === other) expect([isOld, text.isOlder]).toEqual([true, true]);
            else {
              expect(text?.text).toBe(own);
              expect(JSON.stringify(text?.tree)).toContain('"lang":"en"');
            }
          });
        }
        for (const steps of [story.steps, chapter?.steps ?? []]) {
          steps.forEach(({ claim, text }, at) => {
            const item = after[at];
            if (item && item.id < 50 && item.claim === 1 && item.text === 0) expect(claim.isOlder).toBe(true);
            if (item && item.id < 50 && item.text === 0)
              expect(text.text).toContain(`Suite ${spell(item.id)}.`);
          });
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
