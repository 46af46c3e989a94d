import type { z } from 'astro/zod';
import type { Problems } from '../problems/problems.ts';
import { suggestName } from './check-files.ts';
import { findKeys } from './known-keys.ts';
import type { YamlSource } from './yaml-source.ts';

/** What is wrong with an id, and one that is right. */
export function tellId(id: string): string {
  const name = suggestName(id);
  return `${id} is no id.\nWrite it in lower-case letters, digits and hyphens${name === '' || name === id ? '' : `: ${name}`}.`;
}

/** Keys of a record that lost their indentation, and so stand as if they were records themselves. */
export function findStrays(
  records: readonly [key: string, value: unknown][],
  schemaFor: (data: unknown) => z.ZodType,
): { key: string; owner: string }[] {
  let owner = '';
  return records.flatMap(([key, value]) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const isKey = owner !== '' && !isRecord && findKeys(schemaFor({}), []).includes(key);
    if (!isKey) owner = key;
    return isKey ? [{ key, owner }] : [];
  });
}

/** The records of a file, by their keys; what is empty has none. */
export function listRecords(
  source: YamlSource | null,
  name: string,
  problems: Problems,
): [key: string, value: unknown][] {
  if (!source || source.data === null) return [];
  if (typeof source.data !== 'object' || Array.isArray(source.data)) {
    problems.add(source.at([]), `${name} holds no records.\nBegin each with its id and a colon.`);
    return [];
  }
  return Object.entries(source.data);
}
