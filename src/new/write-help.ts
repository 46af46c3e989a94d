import { writeQuestion } from './answers.ts';
import type { Question } from './kinds.ts';

/**
 * What each flag of a kind asks for, a line each, for `--help`.
 * @param isRecord whether it is a record, which has an id.
 */
export function writeHelp(kind: string, questions: readonly Question[], isRecord: boolean): string {
  const rows = questions.map((question) => ({
    flag: `--${question.name}`,
    says: `${writeQuestion(question)}${question.isOptional ? ' It may be left out.' : ''}`,
  }));
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  const needed = questions.filter(({ isOptional }) => !isOptional).map(({ name }) => `--${name} "…"`);
  return [
    `npm run new ${kind} -- ${needed.join(' ')}`,
    ...rows.map(({ flag, says }) => `  ${flag.padEnd(width)}  ${says}`),
    ...(isRecord ? ['  --id is suggested where it is left out.'] : []),
  ].join('\n');
}
