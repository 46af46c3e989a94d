import type { JsonSchema } from './json-schema.ts';

/** One key of a kind of file, as its author is told of it. */
export interface Key {
  /** Its name below the record, through lists and records: `rows[].words`. */
  path: string;
  isRequired: boolean;
  /** Which values it takes. */
  values: string;
  description: string;
}

/** Every key that may stand in a record, in the order of its schema. */
export function listKeys(schema: JsonSchema, above = ''): Key[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = `${above}${name}`;
    const key = {
      path,
      isRequired: required.has(name),
      values: describeValues(inner),
      description: inner.description ?? '',
    };
    const isList = inner.items?.properties !== undefined;
    return [key, ...listKeys(isList ? (inner.items ?? {}) : inner, `${path}${isList ? '[]' : ''}.`)];
  });
}

/** The keys of a record that may be of several kinds; needed is what every kind needs. */
export function listAllKeys(schema: JsonSchema): Key[] {
  const kinds = schema.anyOf ?? schema.oneOf ?? [schema];
  const merged = new Map<string, Key>();
  const lists = kinds.map((kind) => listKeys(kind));
  for (const key of lists.flat()) {
    const isRequired = lists.every((keys) => keys.some((one) => one.path === key.path && one.isRequired));
    merged.set(key.path, { ...key, isRequired });
  }
  return [...merged.values()];
}

function describeValues(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) {
    const first = schema.default;
    return schema.enum.map((value) => `\`${value}\`${value === first ? ' (if left out)' : ''}`).join(', ');
  }
  if (schema.type === 'array') return schema.items?.properties ? 'list of records' : 'list';
  if (schema.type === 'object') return schema.properties ? 'record' : 'names and texts';
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'boolean') return '`true`, `false`';
  return schema.type === 'number' ? 'number' : 'text';
}
