import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/problems/problems.ts';
import { loadStory } from '../../../src/story/load-story.ts';
import { copyStory } from '../../stories/copy-story.ts';
import { inLanguages } from '../../stories/in-languages.ts';

const author = ['-c', 'user.name=An author', '-c', 'user.email=author@example.org'];

/** A story in French, with the commits that are named, and the changes that are made after each. */
function keepHistory(...changes: readonly [file: string, from: string, to: string][]): string {
  const folder = copyStory(inLanguages('fr'));
  const git = (...args: string[]) => execFileSync('git', [...author, ...args], { cwd: folder });
  git('init', '--quiet');
  for (const [file, from, to] of changes) {
    git('add', '.');
    git('commit', '--quiet', '--message', 'A change');
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  return folder;
}

const explain = (folder: string) =>
  loadStory(folder)
    .warnings.filter(({ message }) => /^is older|^translates what is not/.test(message))
    .map((warning) => warning.explain?.());

test('who changes an original is told what has changed since each of its texts was translated', () => {
  const folder = keepHistory(
    ['steps.yaml', 'The rest is awaited.', 'The rest is still awaited.'],
    ['steps.yaml', 'is still awaited', 'is awaited still'],
    ['works/opening.md', 'The council plans it for', 'The council of the town plans it for'],
    ['works/opening.md', 'title: The new bridge is to open', 'title: The new bridge may open'],
  );
  expect(explain(folder).sort()).toEqual([
    'claim: The rest is awaited{+ still+}.',
    [
      'title: The new bridge [-is-]{+may+} [-to -]open',
      'its text: The council {+of the town +}plans it for :when[opening].:cite[council]',
    ].join('\n'),
  ]);
});

test('a text of a list is known in history wherever it stood then', () => {
  const folder = keepHistory(
    ['works/index.md', 'steps:\n', 'steps:\n  - claim: At first.\n    text: Nobody came.:cite[herald]\n'],
    ['works/index.md', 'claim: Another sentence.', 'claim: Another long sentence.'],
    ['contested/which-night.md', 'says: The minutes name March.', 'says: The minutes name May.'],
    [
      'steps.yaml',
      '- word: The problem',
      '- claim: At first.\n  text: Nobody came.:cite[herald]\n- word: The problem',
    ],
    ['steps.yaml', 'A first crew came', 'A crew came'],
  );
  const story = loadStory(folder);
  const told = story.warnings.filter(({ file }) => file.endsWith('.fr.md'));
  const tell = ({ file, line, column, message }: Problem) =>
    `${file}:${line}:${column} ${message}`.replace(/\w{8}\.$/, '…');
  expect(told.map(tell).sort()).toEqual([
    'content/contested/which-night.fr.md:8:39 translates what is not in this list any more; the original is shown here, “The minutes name May.”.\nTranslate that, and write original: …',
    'content/works/index.fr.md:11:40 is older than its original, which says now: “Another long sentence.”.\nTranslate what has changed, and write original: …',
    'content/works/index.fr.md:1:1 not translated yet: steps.0.claim, steps.0.text.\nnpm run new translation -- --language fr writes the places for it.',
  ]);
  expect(explain(folder).sort()).toEqual([
    'claim: A [-first -]crew came, and half a year later a second one.',
    'others.0.says: The minutes name [-March-]{+May+}.',
    'steps.2.claim: Another {+long +}sentence.',
  ]);
});

test('where no history knows what was translated, nothing is told of it', () => {
  const folder = keepHistory();
  const steps = join(folder, 'steps.yaml');
  writeFileSync(steps, readFileSync(steps, 'utf8').replace('is awaited', 'is long awaited'));
  expect(explain(folder)).toEqual([null]);
});
