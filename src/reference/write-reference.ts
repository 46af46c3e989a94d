import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './content-files.ts';
import { writeJsonSchema } from './json-schema.ts';
import { schemaFolder } from './modeline.ts';
import { writeGuide } from './write-guide.ts';

/** `npm run reference`: writes CONTENT.md and the JSON Schemas from the schemas of the content. */
mkdirSync(schemaFolder, { recursive: true });
for (const file of schemaFiles) {
  writeFileSync(join(schemaFolder, `${file.name}.schema.json`), writeJsonSchema(file));
}
writeFileSync('CONTENT.md', writeGuide());
