import { isLanguage } from '../../src/schema/language.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The YAML files of a story whose first line leads to no schema, or to another than that of their kind. */
export function findStray(folder: string): string[] {
  return (
    readdirSync(folder)
      // A translation is written by a command, keys and all; only its texts are an author’s.
      .filter((name) => name.endsWith('.yaml') && !isLanguage(name.slice(0, -'.yaml'.length)))
      .filter((name) => {
        const [line = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
        const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1];
        const isRight = path !== undefined && basename(path) === name.replace(/\.yaml$/, '.schema.json');
        return !isRight || !existsSync(join(folder, path));
      })
  );
}
