import { join, relative, resolve, sep } from 'node:path';

/** The folder of the JSON Schemas, one for each kind of file. */
export const schemaFolder = join(import.meta.dirname, 'schemas');

/**
 * The first line of a YAML file, by which an editor finds what it may hold.
 * @param folder the folder of the file; the path of the schema counts from there.
 * @param name the kind of file, as in `contentFiles`.
 */
export function writeModeline(folder: string, name: string): string {
  const path = relative(resolve(folder), join(schemaFolder, `${name}.schema.json`))
    .split(sep)
    .join('/');
  return `# yaml-language-server: $schema=${path}\n`;
}
