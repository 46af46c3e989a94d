import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
    .warnings.filter(({ message }) => message.startsWith('is older'))
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

test('where no history knows what was translated, nothing is told of it', () => {
  const folder = keepHistory();
  const steps = join(folder, 'steps.yaml');
  writeFileSync(steps, readFileSync(steps, 'utf8').replace('is awaited', 'is long awaited'));
  expect(explain(folder)).toEqual([null]);
});
