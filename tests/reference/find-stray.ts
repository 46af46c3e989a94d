import { isLanguage } from '../../src/schema/language.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The YAML files of a story whose first line leads to no schema, or to another than that of their kind. */
export function findStray(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .filter((name) => {
      const [line = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
      const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1];
      const stem = name.replace(/\.yaml$/, '');
      const kind = isLanguage(stem) ? 'translation' : stem;
      const isRight = path !== undefined && basename(path) === `${kind}.schema.json`;
      return !isRight || !existsSync(join(folder, path));
    });
}
