import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, visit, type Scalar, type YAMLSeq } from 'yaml';
import { hues, shapes } from '../schema/chapter-look.ts';
import { templateTexts } from '../story/template-texts.ts';
import { writeYaml } from './add-record.ts';
import { AnswerError, type Answers } from './answers.ts';

/** How a chapter is told from the others, with what there is of it. */
const looks = { hue: hues, shape: shapes } as const;

/**
 * Writes a chapter: its folder with its text, and its line as the last one of `chapters:` in `story.yaml`, which stays
 * as it is otherwise.
 * @param id its folder, which no other has.
 * @returns the path of its text below the folder of the story.
 * @throws AnswerError when another chapter has its hue or shape, or when there are nine.
 */
export function addChapter(folder: string, id: string, answers: Answers): string {
  const path = join(folder, 'story.yaml');
  const text = readFileSync(path, 'utf8');
  const others = listChapters(text);
  const [hue, shape] = (['hue', 'shape'] as const).map((key) => chooseLook(key, others, answers[key]));
  const { title, headline, summary } = answers;
  mkdirSync(join(folder, id), { recursive: true });
  const front = writeYaml({ title, headline, summary });
  writeFileSync(join(folder, id, 'index.md'), `---\n${front}---\n\n${templateTexts.chapter}\n`);
  writeFileSync(path, insertChapter(text, `{ slug: ${id}, hue: ${hue}, shape: ${shape} }`));
  return `${id}/index.md`;
}

/** How many chapters a story has. */
export function countChapters(folder: string): number {
  return listChapters(readFileSync(join(folder, 'story.yaml'), 'utf8')).length;
}

/**
 * The text of a `story.yaml` with one chapter more, behind the last one; no other sign of it changes.
 * @throws AnswerError where it has no list of chapters.
 */
export function insertChapter(text: string, chapter: string): string {
  const list = findList(text);
  const last = list.items.at(-1);
  const end = last === undefined ? null : endOf(last);
  if (end === null) throw tellNone();
  if (list.flow) return `${text.slice(0, end)}, ${chapter}${text.slice(end)}`;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = /\r?\n|$/.exec(text.slice(end))?.index ?? 0;
  const indent = ' '.repeat((list.srcToken as { indent?: number } | undefined)?.indent ?? 0);
  return `${text.slice(0, end + lineEnd)}${eol}${indent}- ${chapter}${text.slice(end + lineEnd)}`;
}

function findList(text: string): YAMLSeq {
  const document = parseDocument(text, { keepSourceTokens: true });
  const list: unknown = document.get('chapters');
  if (document.errors.length > 0 || !isSeq(list)) throw tellNone();
  return list;
}

const tellNone = () =>
  new AnswerError('story.yaml has no list of chapters that can be read.\nMend it; npm run check says where.');

/** Where a chapter ends: behind its bracket, or behind its last value. */
function endOf(item: unknown): number | null {
  if (!isMap(item)) return null;
  if (item.flow) return item.range?.[1] ?? null;
  let end: number | null = null;
  visit(item, {
    Scalar: (_, { range }: Scalar) => {
      end = Math.max(end ?? 0, range?.[1] ?? 0);
    },
  });
  return end;
}

function listChapters(text: string): Readonly<Record<string, unknown>>[] {
  return findList(text).toJSON() as Record<string, unknown>[];
}

function chooseLook(
  key: keyof typeof looks,
  others: readonly Readonly<Record<string, unknown>>[],
  asked: unknown,
): string {
  const free = looks[key].filter((one) => others.every((other) => other[key] !== one));
  if (free.length === 0) throw new AnswerError('A story has at most nine chapters.\nTake one out before.');
  if (asked === undefined) return String(free[0]);
  if ((free as readonly unknown[]).includes(asked)) return String(asked);
  throw new AnswerError(
    `--${key} ${String(asked)} is that of another chapter.\nWrite one of ${free.join(', ')}.`,
  );
}
