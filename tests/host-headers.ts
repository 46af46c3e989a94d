import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A header and its value. */
type Header = [name: string, value: string];

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/**
 * Reads what a site asks its host to send with its files.
 * @param root the folder of the site; without a `_headers` file it asks for nothing.
 * @returns the headers of a path, with a slash at its start.
 */
export function readHostHeaders(root: string): (path: string) => Header[] {
  const file = join(root, '_headers');
  if (!existsSync(file)) return () => [];
  const rules = readFileSync(file, 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n');
      return { path, headers: lines.map((line) => line.trim().split(/: (.*)/, 2) as Header) };
    });
  return (path) => rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}
