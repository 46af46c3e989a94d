import { contentFiles, type ContentFile } from './content-files.ts';
import { describeTranslations } from './describe-translations.ts';
import { directives } from './directives.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';
import { listAllKeys, listKeys, type Key } from './list-keys.ts';
import { examplePrinter } from './print-example.ts';
import { readExample } from './read-example.ts';
import { writeTable } from './write-table.ts';

const opening = `# What a story is made of

Written by \`npm run reference\` from the schemas that the content is held against; a test keeps it current.

A story is a folder: \`content/\`, or the one that \`STORY=path\` names. \`npm run new story\` writes one that builds, and
\`npm run new entry|fact|source|contested|term|place|chapter\` adds to it. \`npm run check\` says what is wrong, where, and what to write instead.
In another language its words stand in \`<file>.<language>.md\` beside each file and in \`<language>.yaml\`; \`npm run new translation\` writes both; “In another language”, at the end, says what stands where.

An **id** is made of lower-case letters, digits and hyphens; that of a file is its name. A **date** is text in EDTF, in quotes:
\`"2024-10-28"\`, \`"2024-10"\`, \`"2024"\`, \`"2024-21"\` (spring; 22 summer, 23 autumn, 24 winter), \`"2024-03/2024-05"\`, \`"1990/1999"\` (a decade), \`"2024-03/.."\` (goes on); \`~\` behind it says about, \`?\` uncertain.
A **citation** is the id of a source, with \`#\` and the paragraph or page if it has one: \`article#15\`. A text of YAML is one line;
put it in quotes where it holds \`: \` or \` #\`, or begins with a sign. Every text may hold the marks below, and no bare digit;
those of \`sources.yaml\` alone are plain: no marks, and digits as they come.

An editor that speaks YAML (VS Code with the YAML extension, for example) completes and checks as you type, by the first line of a file:
\`# yaml-language-server: $schema=../src/reference/schemas/facts.schema.json\`, the path from the file to its schema. \`npm run new story\` writes it.
The YAML at the head of a Markdown file has no such line. What checks it in an editor is told by the settings which schema goes with which files (for
VS Code: the extension unifiedjs.vscode-remark with the packages remark-frontmatter and remark-lint-frontmatter-schema, which takes \`schemas: { schema: [files] }\`):
\`chapter.schema.json\` goes with \`content/*/index.md\`, \`contested.schema.json\` with \`content/contested/*.md\`, \`page.schema.json\` with \`content/*.md\`, and
\`entry.schema.json\` with all other files of a chapter. \`npm run check -- --watch\` tells of every file as it is saved, in any editor.
`;

/** The text of CONTENT.md: every key of every file, and every mark in a text, with examples. */
export function writeGuide(): string {
  return [opening, describeTexts(), ...contentFiles.map(describeFile), describeTranslations()].join('\n');
}

function describeTexts(): string {
  const print = examplePrinter();
  const rows = directives.map(({ source, does }) => [`\`${source}\``, print(source), does]);
  return `## In a text

${writeTable(['Written', 'Printed', ''], rows)}

In the body of a Markdown file also: headings from \`##\` on, lists, quotations, \`*emphasis*\`, \`**strong**\`, tables, and a note in the margin:

\`\`\`markdown
:::note[How it was counted]
The council counts by day.:cite[council]
:::

| Yard | Ferries | Since |
| --- | ---: | --- |
| Elm:cite[council] | :fact[ferries-now] | :when[first-ferry-back] |
\`\`\`
`;
}

function describeFile({ path, holds, example, record }: ContentFile): string {
  const schema = toJsonSchema(record);
  const keys = schema.oneOf ? schema.oneOf.map(describeKind).join('\n\n') : tableOfKeys(listAllKeys(schema));
  return `## ${path}

${holds}

${keys}

${readExample(example)}
`;
}

function describeKind(schema: JsonSchema): string {
  const kind = schema.properties?.kind;
  return `### kind: ${kind?.const ?? ''}\n\n${kind?.description ?? ''}\n\n${tableOfKeys(listKeys(schema))}`;
}

function tableOfKeys(keys: readonly Key[]): string {
  const rows = keys.map(({ path, isRequired, values, description }) => [
    `\`${path}\``,
    isRequired ? 'yes' : '',
    values,
    description,
  ]);
  return writeTable(['Key', 'Needed', 'Values', 'What it is'], rows);
}
