import { mkdirSync, writeFileSync } from 'node:fs';
import { contentFiles } from './content-files.ts';
import { writeJsonSchema } from './json-schema.ts';
import { writeGuide } from './write-guide.ts';

/** `npm run reference`: writes CONTENT.md and schemas/ from the schemas of the content. */
mkdirSync('schemas', { recursive: true });
for (const file of contentFiles) {
  writeFileSync(`schemas/${file.name}.schema.json`, writeJsonSchema(file));
}
writeFileSync('CONTENT.md', writeGuide());
