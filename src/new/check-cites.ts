import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { checkCitation } from '../markdown/check-citation.ts';
import { recordFiles } from '../problems/record-files.ts';
import { AnswerError, type Answers } from './answers.ts';

/**
 * Holds the citations of answers against the sources of a story, before anything is written.
 * @throws AnswerError for the first that names none.
 */
export function checkCites(folder: string, answers: Answers): void {
  const path = join(folder, recordFiles.source);
  const { contents } = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const keys = isMap(contents) ? contents.items.map(({ key }) => String(key)) : [];
  const sources = new Map(keys.map((key) => [key, undefined]));
  for (const [name, value] of Object.entries(answers)) {
    if (!/cites$/i.test(name) || !Array.isArray(value)) continue;
    const told = value.flatMap((citation) => checkCitation(String(citation), sources) ?? []);
    if (told[0] !== undefined) throw new AnswerError(`--${name} names an ${told[0]}`);
  }
}
