import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder } from './print-example.ts';

/** A file of the example story, as a block of code in Markdown. */
export function readExample(name: string): string {
  const text = readFileSync(join(exampleFolder, name), 'utf8').trim();
  return `\`\`\`${name.endsWith('.md') ? 'markdown' : 'yaml'}\n${text}\n\`\`\``;
}
