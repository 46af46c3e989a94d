import type { z } from 'astro/zod';
import type { DataPath, YamlSource } from './yaml-source.ts';
import type { Problems } from '../problems/problems.ts';

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
  for (const issue of result.error.issues) {
    const inner = [...path, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.add(
          source.atKey([...inner, key]),
          `${[...inner.slice(path.length), key].join('.')} is not a key that is known here.\nCheck its spelling, or take it out.`,
        );
      }
      continue;
    }
    const name = inner.slice(path.length).join('.') || path.join('.') || 'the file';
    const message = issue.message.includes('\n')
      ? issue.message
      : `does not fit (${issue.message}).\nCONTENT.md says what belongs there.`;
    problems.add(source.at(inner), `${name} ${message}`);
  }
  return null;
}
