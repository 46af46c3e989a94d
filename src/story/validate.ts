import { z } from 'astro/zod';
import { nearestOf } from '../problems/nearest.ts';
import { sortProblems, type Problem, type Problems } from '../problems/problems.ts';
import { findKeys, readAt, showKey } from './known-keys.ts';
import type { DataPath, YamlSource } from './yaml-source.ts';

/** What is amiss with one piece is told by its first places: one mistake can make all that follows unfit. */
const mostTold = 3;

/** What is amiss with the keys of one record. */
interface Keys {
  path: DataPath;
  unknown: string[];
  missing: { key: string; message: string }[];
}

/**
 * Holds one piece of YAML against its schema.
 * @param path where in the file the piece stands.
 * @returns the data in the schema's type, or null when a problem was reported.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  source: YamlSource,
  path: DataPath,
  problems: Problems,
): z.infer<Schema> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const told: Problem[] = [];
  const records = new Map<string, Keys>();
  const keysOf = (record: DataPath): Keys => {
    const name = record.join('.');
    const keys = records.get(name) ?? { path: record, unknown: [], missing: [] };
    records.set(name, keys);
    return keys;
  };
  for (const issue of result.error.issues) {
    const inner = issue.path as (string | number)[];
    const key = inner.at(-1);
    if (issue.code === 'unrecognized_keys') keysOf(inner).unknown.push(...issue.keys);
    else if (typeof key === 'string' && readAt(data, inner) === undefined) {
      keysOf(inner.slice(0, -1)).missing.push({ key, message: issue.message });
    } else {
      const name = inner.join('.') || path.join('.') || 'the file';
      told.push({
        ...source.at([...path, ...inner]),
        message: `${name} ${tellIssue(issue, readAt(data, inner))}`,
      });
    }
  }
  for (const keys of records.values()) told.push(...tellKeys(keys, schema, source, path));
  const sorted = sortProblems(told);
  const shown = sorted.slice(0, mostTold);
  const more = sorted.length - shown.length;
  const last = shown.at(-1);
  if (last && more > 0) last.message += ` ${more} more of this piece ${more === 1 ? 'does' : 'do'} not fit.`;
  for (const { message, ...place } of shown) problems.add(place, message);
  return null;
}

/** A misspelt key is one mistake, and not two: what it stands for is not missing too. */
function tellKeys(
  { path: inner, unknown, missing }: Keys,
  schema: z.ZodType,
  source: YamlSource,
  path: DataPath,
): Problem[] {
  const told: Problem[] = [];
  const known = findKeys(schema, inner);
  const left = new Map(missing.map(({ key, message }) => [key, message]));
  const strangers = unknown.filter((key) => {
    const near = key.trim() && (nearestOf(key, [...left.keys()]) ?? nearestOf(key, known));
    if (!near) return true;
    left.delete(near);
    const place = source.atKey([...path, ...inner, key]);
    const message = `${[...inner, showKey(key)].join('.')} is not a key that is known here.\nDid you mean ${near}?`;
    told.push({ ...place, message });
    return false;
  });
  const [stranger] = strangers;
  if (stranger !== undefined) {
    const names = strangers.map((key) => [...inner, showKey(key)].join('.')).join(', ');
    const many = strangers.length > 1;
    told.push({
      ...source.atKey([...path, ...inner, stranger]),
      message: `${names} ${many ? 'are not keys that are' : 'is not a key that is'} known here.\nTake ${many ? 'them' : 'it'} out, or indent ${many ? 'them' : 'it'} below what ${many ? 'they belong' : 'it belongs'} to. Known are ${known.join(', ')}.`,
    });
  }
  const [first] = left;
  if (!first) return told;
  const names = [...left.keys()].map((key) => [...inner, key].join('.'));
  told.push({
    ...source.at([...path, ...inner]),
    message:
      names.length === 1
        ? `${names.join('')} ${complete(first[1])}`
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are missing.\nWrite them; CONTENT.md says what each holds.`,
  });
  return told;
}

/** The words of a schema; where it has none of its own, what the kind of value says. */
function complete(message: string): string {
  return message.includes('\n') ? message : 'is missing.\nCONTENT.md says what belongs there.';
}

function tellIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string') {
    return `"${value}" is no list.\nWrite it in brackets, with commas between: [${value.replaceAll(/^\[|\]$/g, '')}].`;
  }
  if (issue.message.includes('\n')) return issue.message;
  if (issue.code === 'invalid_type') {
    if (value === null) return 'is empty.\nWrite what belongs there, or take the key out.';
    if (issue.expected === 'array') {
      return 'is no list.\nBegin each of its items with a dash on a line of its own, or write it in brackets: [one, another].';
    }
    if (issue.expected === 'object' || issue.expected === 'record') {
      return 'holds no keys.\nIndent its keys, each with a colon, on the lines below it.';
    }
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      const kind = typeof value === 'number' ? 'a number' : 'true or false';
      return `${String(value)} is ${kind} to YAML, not a text.\nWrite it in quotes: "${String(value)}".`;
    }
    if (issue.expected === 'string' && typeof value === 'object') {
      return 'holds a list or keys where one line of text belongs.\nWrite the text on one line, in quotes if it holds a colon.';
    }
  }
  return `does not fit (${issue.message}).\nCONTENT.md says what belongs there.`;
}
