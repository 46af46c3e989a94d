import { z } from 'astro/zod';
import type { DataPath } from './yaml-source.ts';

/** The value at a path of data; undefined where there is none. */
export function readAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A key as its author is told of it: in quotes where it begins or ends with what nobody sees. */
export function showKey(key: string): string {
  return key === '' || key !== key.trim() ? JSON.stringify(key) : key;
}

/** The keys that a schema knows for the record at a path. */
export function findKeys(schema: z.ZodType, path: DataPath): string[] {
  let found: z.core.JSONSchema.BaseSchema[] = [z.toJSONSchema(schema, { io: 'input' })];
  for (const key of path) {
    found = found.flatMap(listVariants).flatMap((one) => {
      const inner = typeof key === 'number' ? one.items : (one.properties?.[key] ?? one.additionalProperties);
      return typeof inner === 'object' && !Array.isArray(inner) ? [inner] : [];
    });
  }
  return [...new Set(found.flatMap(listVariants).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function listVariants(schema: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return variants.length > 0 ? variants.flatMap(listVariants) : [schema];
}
