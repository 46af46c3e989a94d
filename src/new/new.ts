import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { ContentError } from '../problems/problems.ts';
import { loadStory } from '../story/load-story.ts';
import { tellSound } from '../story/report.ts';
import { storyFolder, tellMissing } from '../story/story-folder.ts';
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

/**
 * `npm run new story|translation|language|entry|fact|source|contested|term|place|chapter`: asks for what is required and writes it into
 * the story; a language into the engine. Each answer can be a flag (`npm run new fact -- --label …`); then nobody is asked. `-- --help` tells them.
 */
const others = new Map([
  ['story', storyQuestions],
  ['translation', translationQuestions],
  ['language', languageQuestions],
]);
const [kind = '', ...rest] = process.argv.slice(2);
try {
  await run();
} catch (error) {
  if (!(error instanceof AnswerError || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
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
    console.log(writeHelp(kind, questions, found !== undefined));
    return;
  }
  if (kind === 'translation') {
    translate();
    return;
  }
  const flags = readFlags(rest, ['id', ...questions.map(({ name }) => name)]);
  const isAsking = process.stdin.isTTY && Object.keys(flags).length === 0;
  if (kind === 'language') {
    const { language, from } = await answer(questions, flags, isAsking);
    console.log(writeLanguage(language as string, from as string | undefined));
    return;
  }
  if (kind === 'story' && existsSync(join(storyFolder, 'story.yaml'))) {
    throw new AnswerError(
      `${storyFolder} holds a story already.\nName another folder: STORY=stories/next npm run new story`,
    );
  }
  if (kind !== 'story' && !existsSync(join(storyFolder, 'story.yaml'))) {
    const none = `${storyFolder} holds no story.\nWrite one with npm run new story, or name its folder: STORY=path`;
    throw new AnswerError(tellMissing(storyFolder) ?? none);
  }
  const answers = await answer(questions, flags, isAsking, found?.whole);
  if (found) {
    const id = kind === 'chapter' ? chooseFolder(answers, flags.id) : chooseId(found, answers, flags.id);
    if (kind === 'place') checkPosition(answers);
    checkCites(storyFolder, answers);
    if (kind === 'entry') checkChapter(String(answers.chapter));
    const file =
      kind === 'chapter' ? addChapter(storyFolder, id, answers) : addRecord(storyFolder, kind, id, answers);
    console.log(`${storyFolder}/${file}: ${id} is written.`);
    console.log(found.next(id));
  } else {
    writeStory(storyFolder, answers);
    console.log(`${storyFolder}/: the story is written. npm run dev shows it.`);
  }
  tellState();
}

/** Writes what the story lacks in a language. */
function translate(): void {
  const { language, of: only } = readFlags(
    rest,
    translationQuestions.map(({ name }) => name),
  );
  if (!language) throw new AnswerError('--language is missing.\nWrite its code: --language fr.');
  const written = writeTranslation(storyFolder, language, only);
  for (const name of written) console.log(`${storyFolder}/${name} is written.`);
  if (written.length === 0) console.log('Nothing was missing.');
  tellState();
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
function chooseFolder(answers: Record<string, unknown>, asked: string | undefined): string {
  const taken = listTaken(storyFolder);
  const suggested = suggestFolder(wordsOf(answers.title), countChapters(storyFolder) + 1, taken);
  if (asked === undefined || isFreeName(asked, taken)) return asked ?? suggested;
  throw new AnswerError(
    `--id ${asked} is taken, or can be no address.\nWrite another, such as ${suggested}.`,
  );
}

function checkChapter(chapter: string): void {
  const known = readdirSync(storyFolder).filter((name) => existsSync(join(storyFolder, name, 'index.md')));
  if (known.includes(chapter)) return;
  throw new AnswerError(`--chapter ${chapter} is no chapter.\nWrite one of ${known.join(', ')}.`);
}

function checkPosition({ lat, lon }: Record<string, unknown>): void {
  if ((lat === undefined) === (lon === undefined)) return;
  const lacks = lat === undefined ? 'lat' : 'lon';
  throw new AnswerError(`--${lacks} is missing.\nWrite both, --lat and --lon, or neither.`);
}

/** Says whether the story is sound with what was written. */
function tellState(): void {
  try {
    loadStory(storyFolder, storyFolder);
    console.log(`${tellSound(storyFolder)}.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.log(error.message);
  }
}
