import { join } from 'node:path';
import { compileLine } from '../markdown/compile.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { buildIndex } from '../story/build-index.ts';
import { evaluateFacts } from '../story/evaluate.ts';
import { readRawContent } from '../story/raw.ts';
import { wordsFor } from '../words/words.ts';

/** The folder of the small story from which the examples come. */
export const exampleFolder = join(import.meta.dirname, 'example');

/**
 * A way to print texts as a page of the example story prints them; raised numbers stand for sources.
 * @throws ContentError when a text has a mistake.
 */
export function examplePrinter(): (text: string) => string {
  const problems = new Problems();
  const raw = readRawContent(exampleFolder, problems);
  if (!raw) throw new ContentError(problems.errors);
  const { language, units = {} } = raw.story.data;
  const style = { language, words: wordsFor(language).numbers, singulars: units };
  const index = buildIndex(raw, evaluateFacts(raw.facts, problems), style, problems);
  return (text) => {
    const prose = compileLine(text, raw.story.at(), index, problems);
    if (problems.errors.length > 0) throw new ContentError(problems.errors);
    return `${prose.text}${prose.cites.map((_, position) => '¹²³'.charAt(position)).join(' ')}`;
  };
}
