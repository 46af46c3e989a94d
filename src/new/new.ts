import { AnswerError } from './answers.ts';
import { ContentError } from '../problems/problems.ts';
import { storyFolder } from '../story/story-folder.ts';
import { writeNew } from './write-new.ts';

/**
 * `npm run new story|translation|language|entry|fact|source|contested|term|place|chapter`: asks for what is required and writes it into
 * the story; a language into the engine. Each answer can be a flag (`npm run new fact -- --label …`); then nobody is asked. `-- --help` tells them.
 */
try {
  await writeNew(process.argv.slice(2), storyFolder, console.log);
} catch (error) {
  if (!(error instanceof AnswerError || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
