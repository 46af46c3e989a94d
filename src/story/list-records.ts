import type { z } from 'astro/zod';
import type { Problems } from '../problems/problems.ts';
import { suggestName } from '../problems/suggest-name.ts';
import { findKeys, showKey } from './known-keys.ts';
import type { YamlSource } from './yaml-source.ts';

/** What is wrong with an id, and one that is right. */
export function tellId(id: string): string {
  const name = suggestName(id);
  return `${showKey(id)} is no id.\nWrite it in lower-case letters, digits and hyphens${name === '' || name === id ? '' : `: ${name}`}.`;
}

/** A key of a record that lost its indentation, and the record; empty where its id is missing too. */
interface Stray {
  key: string;
  owner: string;
}

/** Keys of a record that lost their indentation, and so stand as if they were records themselves. */
export function findStrays(
  records: readonly [key: string, value: unknown][],
  schemaFor: (data: unknown) => z.ZodType,
): Stray[] {
  let owner = '';
  return records.flatMap(([key, value]) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const isKey = !isRecord && findKeys(schemaFor({}), []).includes(key);
    if (!isKey) owner = key;
    return isKey ? [{ key, owner }] : [];
  });
}

/** What is told of all of them at the first. */
export function tellStrays([first, ...more]: readonly Stray[]): string {
  const { key, owner } = first ?? { key: '', owner: '' };
  const what = more.length > 0 ? `${key} and ${more.length} keys below it stand` : `${key} stands`;
  return owner === ''
    ? `${what} at the edge, without an id above.\nWrite the id of the record and a colon above, and indent the keys below it.`
    : `${what} at the edge, and ${more.length > 0 ? 'belong' : 'belongs'} to ${owner}.\nIndent as the other keys of a record are.`;
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
