import { z } from 'astro/zod';
import type { SchemaFile } from './content-files.ts';

/** The parts of a JSON Schema that ours use. */
export interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  const?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
}

/** What an author may write, as JSON Schema. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

/** The text of the schema by which an editor completes and checks a kind of file. */
export function writeJsonSchema({ path, holds, file }: SchemaFile): string {
  const schema = { title: path, description: holds, ...toJsonSchema(file) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
