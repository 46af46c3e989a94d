import { isCancel, text } from '@clack/prompts';
import { Scalar } from 'yaml';
import { toJsonSchema } from '../reference/json-schema.ts';
import type { Kind, Question } from './kinds.ts';

/** What was answered, by the names of the questions; of a question that may be left out, perhaps nothing. */
export type Answers = Readonly<Record<string, unknown>>;

/** Thrown when an answer is missing or does not fit, with what to write instead. */
export class AnswerError extends Error {}

/**
 * Answers every question: by its flag, or by a person.
 * @param flags what was written behind the command.
 * @param isAsking whether a person is there to be asked.
 * @param whole what all of them together are held against.
 * @throws AnswerError when a flag does not fit, or is missing and nobody can be asked.
 */
export async function answer(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  isAsking: boolean,
  whole?: Kind['whole'],
): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  for (const question of questions) {
    const { name, isOptional = false } = question;
    const written = flags[name] ?? (isAsking ? await ask(question) : '');
    if (written === '' && isOptional) continue;
    const { value, mistake } = read(question, written);
    if (mistake !== undefined) {
      const told = written === '' ? `is missing.\n${writeQuestion(question)}` : mistake;
      throw new AnswerError(`--${name} ${told}`);
    }
    values[name] = value;
    answers[name] = typeof value === 'number' ? keepDigits(value, written) : value;
  }
  const [issue] = whole?.(values).safeParse(values).error?.issues ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const others = issue.keys.map((key) => `--${key}`).join(' and ');
    throw new AnswerError(`${others} does not go with --derive.\nLeave one of the two out.`);
  }
  if (issue) throw new AnswerError(`--${issue.path.join('.')} ${issue.message}`);
  return answers;
}

/** Reads one answer as its field is read; what is wrong and what to write instead, where it does not fit. */
export function read(
  { name, schema, isList = false, isOptional = false, isText = false }: Question,
  written: string,
): { value?: unknown; mistake?: string } {
  if (written === '' && isOptional) return {};
  const number = Number(written);
  const isNumber = written.trim() !== '' && !Number.isNaN(number) && !schema.safeParse(written).success;
  if (isList && /;(?=[^"]*("[^"]*"[^"]*)*$)/.test(written)) {
    return {
      mistake: 'holds a semicolon.\nWrite commas between, and what has such a sign in double quotes.',
    };
  }
  const value = isList ? splitList(written) : isNumber ? number : written.trim();
  const result = schema.safeParse(value);
  if (!result.success) {
    const { message = 'does not fit.' } = result.error.issues[0] ?? {};
    return { mistake: message.replace(new RegExp(`\\b${name}: (?=\\S)`), '') };
  }
  const bare = isText && typeof value === 'string' ? findBareNumber(value) : undefined;
  if (bare === undefined) return { value };
  return {
    mistake: `holds the bare number ${bare}.\nWrite :fact[…], :when[…], :date[${/^\d{4}$/.test(bare) ? bare : '…'}] or :plain[${bare}].`,
  };
}

/** The items of a list with commas between; a comma within double quotes parts none. */
function splitList(written: string): string[] {
  const items = written.match(/(?:"[^"]*"|[^,])+/g) ?? [];
  return items.map((item) => item.trim().replace(/^"(.*)"$/, '$1')).filter(Boolean);
}

/** A number that is written with as many decimals as it was given. */
function keepDigits(value: number, written: string): Scalar {
  const scalar = new Scalar(value);
  const decimals = written.split('.')[1]?.length;
  if (decimals !== undefined) scalar.minFractionDigits = decimals;
  return scalar;
}

/** The first number that stands in no directive. */
function findBareNumber(written: string): string | undefined {
  return /\p{N}[\p{N}.,]*/u.exec(written.replaceAll(/:[a-z]+\[[^\]]*\]/g, ''))?.[0];
}

/** What is asked, with the words to choose from where there are some. */
export function writeQuestion({ name, schema, ask, isList = false }: Question): string {
  const { description = name, enum: choices } = toJsonSchema(schema);
  const hint = choices ? ` One of ${choices.join(', ')}.` : isList && !ask ? ' With commas between.' : '';
  return `${ask ?? description}${hint}`;
}

/** Asks a person, until the answer fits. */
async function ask(question: Question): Promise<string> {
  const { name, isOptional = false } = question;
  const given = await text({
    message: `${name}: ${writeQuestion(question)}${isOptional ? ' (or nothing)' : ''}`,
    validate: (written = '') => read(question, written).mistake,
  });
  if (isCancel(given)) throw new AnswerError('Nothing was written.');
  return given;
}
