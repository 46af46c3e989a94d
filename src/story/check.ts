import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { Memory } from '../problems/memory.ts';
import { ContentError, type Problem } from '../problems/problems.ts';
import { listPages } from './list-pages.ts';
import { tellCopied } from './languages/tell-copied.ts';
import { loadStory } from './load-story.ts';
import { isFormat, writeReport } from './report.ts';
import { storyFolder, tellMissing } from './story-folder.ts';
import { tellRecord } from './tell-record.ts';

/**
 * What `npm run check` does: reads the story and says what is wrong with it, or what it holds.
 * `--format json` writes it for programs, `--format github` as annotations; `--watch` reads it again
 * whenever a file of it changes.
 */
const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
});
const { format } = values;
if (!isFormat(format)) {
  console.error(`--format ${format} is not known.\nWrite --format text, json or github.`);
  process.exit(2);
}

const missing = tellMissing(storyFolder);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}

const memory = values.watch ? new Memory() : null;
const check = () => {
  const { problems, sound, record } = readStory();
  const report = writeReport(problems, sound, format, storyFolder);
  if (sound === null && format === 'text') console.error(report);
  else console.log(report);
  if (record && format === 'text') console.log(record);
  process.exitCode = sound === null ? 1 : 0;
};
check();
if (values.watch) {
  let pending: NodeJS.Timeout | undefined;
  watch(storyFolder, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(check, 100);
  });
}

/** Every problem; where none is an error, what the story holds, and what of it is not recorded as published. */
function readStory(): { problems: readonly Problem[]; sound: string | null; record: string | null } {
  try {
    const story = loadStory(storyFolder, storyFolder, memory);
    const { entries, facts, sources, contested, published, warnings, translations } = story;
    const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
    const sound = [
      count(entries.length, 'entry', 'entries'),
      count(facts.size, 'fact', 'facts'),
      count(sources.size, 'source', 'sources'),
      count(contested.length, 'contested point', 'contested points'),
    ].join(', ');
    const fresh = listPages(story).flatMap(({ path }) => (published.has(path) ? [] : [path]));
    return {
      problems: [
        ...warnings.map(explain),
        ...[story, ...translations].flatMap(({ language }) => tellCopied(language)),
      ],
      sound,
      record: tellRecord(storyFolder, published.size > 0, fresh, 'new'),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems, sound: null, record: null };
  }
}

/** A problem with all that can be found out about it. */
function explain(problem: Problem): Problem {
  const found = problem.explain?.();
  return found ? { ...problem, message: `${problem.message}\n${found}` } : problem;
}
