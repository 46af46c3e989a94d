import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ContentError, type Problem } from '../../src/problems/problems.ts';
import { languages } from '../../src/schema/language.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory, type Edits } from './copy-story.ts';

/** One broken story: the invented one with a small change, and the one message that its author gets. */
interface Broken {
  edits: Edits;
  told: string;
}

const folder = join(import.meta.dirname, 'broken');
const kinds = readdirSync(folder).map((name): [kind: string, cases: [string, Broken][]] => [
  name.replace('.yaml', ''),
  Object.entries(parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Broken>),
]);

/** What an author is told of a story, each problem as one line. */
function tell(root: string): string[] {
  let problems: readonly Problem[];
  try {
    problems = loadStory(root).warnings;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    ({ problems } = error);
  }
  return problems.map(({ file, line, column, message, isWarning }) => {
    const said = message.replaceAll('\n', ' ');
    return `${file}:${line}:${column} ${isWarning ? 'warning: ' : ''}${said}`;
  });
}

/** What is told of the sound story is no news in a broken one, wherever it stands there. */
const known = tell(copyStory()).map(withoutPlace);

function withoutPlace(told: string): string {
  return told.replace(/^\S+ /, '');
}

describe.each(kinds)('%s', (_, cases) => {
  test.each(cases)('%s', (_name, { edits, told }) => {
    expect(tell(copyStory(edits)).filter((line) => !known.includes(withoutPlace(line)))).toEqual([
      told.replace('LANGUAGES', languages.join(', ')),
    ]);
  });
});

test('there are at least eighty', () => {
  expect(kinds.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(80);
});
