import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { ContentError } from '../problems/problems.ts';
import { loadStory } from '../story/load-story.ts';
import { tellSound } from '../story/report.ts';
import { tellMissing } from '../story/story-folder.ts';
import { addChapter, countChapters } from './add-chapter.ts';
import { addRecord } from './add-record.ts';
import { checkCites } from './check-cites.ts';
import { suggestId } from './suggest-id.ts';
import { answer, AnswerError, read } from './answers.ts';
import { kinds, type Kind } from './kinds.ts';
import { isFreeName, listTaken, suggestFolder } from './name-chapter.ts';
import { readFlags } from './read-flags.ts';
import { writeHelp } from './write-help.ts';
import { languageQuestions, writeLanguage } from './write-language.ts';
import { storyQuestions, writeStory } from './write-story.ts';
import { translationQuestions, writeTranslation } from './write-translation.ts';

/** Hands a line over to whoever asked for something new. */
type Tell = (line: string) => void;

const others = new Map([
  ['story', storyQuestions],
  ['translation', translationQuestions],
  ['language', languageQuestions],
]);

/**
 * Writes something new into a story, or a language into the engine.
 * @param words its kind, and the flags behind it; without flags a person at a terminal is asked.
 * @param folder of the story; it need not be there for a new one.
 * @throws AnswerError when an answer is missing, does not fit, or is not given.
 * @throws ContentError when the story cannot be read.
 */
export async function writeNew(
  [kind = '', ...rest]: readonly string[],
  folder: string,
  tell: Tell,
): Promise<void> {
  const found = kinds[kind];
  const questions = found?.questions ?? others.get(kind);
  if (!questions) {
    const names = [...others.keys(), ...Object.keys(kinds)];
    if (kind === '' || kind.startsWith('-')) {
      throw new AnswerError(`Write what is new: npm run new ${names.join('|')}`);
    }
    throw new AnswerError(
      `npm run new ${kind}: there is no such kind.\nDid you mean ${closest(kind, names)}?`,
    );
  }
  if (rest.includes('--help')) {
    tell(writeHelp(kind, questions, found !== undefined));
    return;
  }
  if (kind === 'translation') {
    translate(rest, folder, tell);
    return;
  }
  const flags = readFlags(rest, ['id', ...questions.map(({ name }) => name)]);
  const isAsking = process.stdin.isTTY && Object.keys(flags).length === 0;
  if (kind === 'language') {
    const { language, from } = await answer(questions, flags, isAsking);
    tell(writeLanguage(language as string, from as string | undefined));
    return;
  }
  if (kind === 'story' && existsSync(join(folder, 'story.yaml'))) {
    throw new AnswerError(
      `${folder} holds a story already.\nName another folder: STORY=stories/next npm run new story`,
    );
  }
  if (kind !== 'story' && !existsSync(join(folder, 'story.yaml'))) {
    const none = `${folder} holds no story.\nWrite one with npm run new story, or name its folder: STORY=path`;
    throw new AnswerError(tellMissing(folder) ?? none);
  }
  const answers = await answer(questions, flags, isAsking, found?.whole);
  if (found) {
    const id =
      kind === 'chapter' ? chooseFolder(folder, answers, flags.id) : chooseId(found, answers, flags.id);
    if (kind === 'place') checkPosition(answers);
    checkCites(folder, answers);
    if (kind === 'entry') checkChapter(folder, String(answers.chapter));
    const file = kind === 'chapter' ? addChapter(folder, id, answers) : addRecord(folder, kind, id, answers);
    tell(`${folder}/${file}: ${id} is written.`);
    tell(found.next(id));
  } else {
    writeStory(folder, answers);
    tell(`${folder}/: the story is written. npm run dev shows it.`);
  }
  tellState(folder, tell);
}

/** Writes what the story lacks in a language. */
function translate(rest: readonly string[], folder: string, tell: Tell): void {
  const { language, of: only } = readFlags(
    rest,
    translationQuestions.map(({ name }) => name),
  );
  if (!language) throw new AnswerError('--language is missing.\nWrite its code: --language fr.');
  const written = writeTranslation(folder, language, only);
  for (const name of written) tell(`${folder}/${name} is written.`);
  if (written.length === 0) tell('Nothing was missing.');
  tellState(folder, tell);
}

/** The id that was asked for, or the next one that the words suggest. */
function chooseId({ id, idFrom }: Kind, answers: Record<string, unknown>, asked: string | undefined): string {
  const suggested = suggestId(wordsOf(answers[idFrom]));
  const { value, mistake } = read({ name: 'id', schema: id }, asked ?? suggested);
  if (mistake) throw new AnswerError(`--id ${mistake}`);
  return String(value);
}

/** A text without the signs of its marks. */
function wordsOf(answer: unknown): string {
  return String(answer).replaceAll(/:[a-z]+\[([^\]]*)\]/g, '$1');
}

/** The folder of a chapter: the one that was asked for, or one that is free. */
function chooseFolder(folder: string, answers: Record<string, unknown>, asked: string | undefined): string {
  const taken = listTaken(folder);
  const suggested = suggestFolder(wordsOf(answers.title), countChapters(folder) + 1, taken);
  if (asked === undefined || isFreeName(asked, taken)) return asked ?? suggested;
  throw new AnswerError(
    `--id ${asked} is taken, or can be no address.\nWrite another, such as ${suggested}.`,
  );
}

function checkChapter(folder: string, chapter: string): void {
  const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.md')));
  if (known.includes(chapter)) return;
  throw new AnswerError(`--chapter ${chapter} is no chapter.\nWrite one of ${known.join(', ')}.`);
}

function checkPosition({ lat, lon }: Record<string, unknown>): void {
  if ((lat === undefined) === (lon === undefined)) return;
  const lacks = lat === undefined ? 'lat' : 'lon';
  throw new AnswerError(`--${lacks} is missing.\nWrite both, --lat and --lon, or neither.`);
}

/** Says whether the story is sound with what was written. */
function tellState(folder: string, tell: Tell): void {
  try {
    loadStory(folder, folder);
    tell(`${tellSound(folder)}.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    tell(error.message);
  }
}
