import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Memory } from '../../src/problems/memory.ts';
import { ContentError, formatProblems, sortProblems, type Problem } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { mutate } from './mutate.ts';

/** What became of one mutation of a story. */
export interface Judgement {
  seed: number;
  name: string;
  file: string;
  from: number;
  to: number;
  line: string;
  /** What its author is told, each problem in a line; empty where the mutation is harmless. */
  problems: string[];
  /** Why that is not right; null where it is. */
  fault: string | null;
}

/** More messages than these for one mistake are a flood. */
const mostTold = 3;
const copies = new Map<string, { root: string; memory: Memory }>();

/** Copies a story once; each mutation of it is written there, read as after an edit, and taken back. */
function copyOf(story: string): { root: string; memory: Memory } {
  const known = copies.get(story);
  if (known) return known;
  const root = mkdtempSync(join(tmpdir(), 'mutated-'));
  cpSync(story, root, { recursive: true });
  const copy = { root, memory: new Memory() };
  copies.set(story, copy);
  return copy;
}

/**
 * Changes one file of a story by a seeded mistake, and holds what its author is told against it.
 * @returns null where the mutation changes nothing.
 */
export function judge(story: string, seed: number): Judgement | null {
  const { root, memory } = copyOf(story);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name) && name !== 'published.yaml')
    .sort();
  const file = files[(seed * 7919) % files.length] ?? '';
  const text = readFileSync(join(root, file), 'utf8');
  const mutation = mutate(text, seed);
  if (!mutation) return null;
  writeFileSync(join(root, file), mutation.text);
  const read = readStory(root, memory);
  writeFileSync(join(root, file), text);
  const shared = { seed, file, name: mutation.name, from: mutation.from, to: mutation.to };
  const line = mutation.text.split('\n').slice(mutation.from, mutation.to).join(' ⏎ ').slice(0, 200);
  if (read instanceof Error)
    return { ...shared, line, problems: [read.stack ?? read.message], fault: 'crash' };
  const problems = sortProblems(read).map((problem) => formatProblems([problem]).replaceAll('\n', ' '));
  return {
    ...shared,
    line,
    problems,
    fault: findFault(read, mutation.text, { ...shared, file: `content/${file}` }),
  };
}

function readStory(root: string, memory: Memory): readonly Problem[] | Error {
  try {
    loadStory(root, 'content', memory);
    return [];
  } catch (error) {
    return error instanceof ContentError ? error.problems : (error as Error);
  }
}

interface Where {
  name: string;
  file: string;
  from: number;
  to: number;
}

function findFault(problems: readonly Problem[], text: string, where: Where): string | null {
  if (problems.length === 0) return null;
  if (problems.length > mostTold) return 'flood';
  const { name } = where;
  const lines = acceptableLines(text, where);
  const isRight = problems.some(
    (problem) =>
      // What names a record that went is told where it names it.
      (name === 'the rest lost' && problem.message.includes('unknown ')) ||
      (problem.file === where.file &&
        [problem.line, Number(/ in line (\d+)\.$/.exec(problem.message)?.[1])].some((line) =>
          lines.has(line),
        )) ||
      [...problem.message.matchAll(/(content\/\S+?):(\d+)/g)].some(
        ([, file, line]) => file === where.file && lines.has(Number(line)),
      ),
  );
  return isRight ? null : 'elsewhere';
}

/** The lines of a mistake, and those that hold them: a record, a list, the front matter. */
function acceptableLines(text: string, { from, to }: Where): Set<number> {
  const lines = text.split('\n');
  const accepted = new Set<number>([1, 2]);
  for (let line = from; line <= to; line += 1) accepted.add(line);
  for (const start of [from - 1, from]) {
    let indent = Infinity;
    for (let at = Math.min(start, lines.length - 1); at >= 0; at -= 1) {
      const line = lines[at] ?? '';
      const own = line.length - line.trimStart().length;
      if (line.trim() === '' || own >= indent) continue;
      for (const near of [at + 1, at + 2]) accepted.add(near);
      indent = own;
    }
  }
  return accepted;
}
