import { translatedKeys } from '../story/languages/translatable.ts';
import { contentFiles } from './content-files.ts';
import { readExample } from './read-example.ts';
import { writeTable } from './write-table.ts';

/** What `npm run check` says of a translation, what that means and what to do; an error keeps the site from being built. */
export const toldOfTranslations: readonly [said: string, means: string, mend: string][] = [
  [
    'lacks … of its original',
    'An error: a figure, date, source or link of the original is not in its translation, or another is.',
    'Write every mark of the original, wherever the sentence needs it, and no other.',
  ],
  [
    'is not what its translations translate',
    'An error: the original has got other marks since it was translated; told at the original.',
    'Translate what has changed there, or take it back.',
  ],
  [
    'not translated yet',
    'Places that are empty, or not there. With `partial: true` in story.yaml it is not said.',
    'Write the words; the command writes places that are not there.',
  ],
  [
    'is older than its original',
    'The hash is that of an earlier original. What has changed since is shown, where git knows it.',
    'Translate what has changed, and write the hash that is told.',
  ],
  [
    'the texts have moved in the original',
    'An item of a list was put in, taken out or moved; readers see each text in its right place already.',
    'The command moves them in the file.',
  ],
  [
    'translates what is not in this list any more',
    'The original of this item is no longer known, so the original that stands there is shown.',
    'Translate that, and write the hash that is told.',
  ],
  ['translates what the original has no more', 'The text is shown nowhere.', 'Take it out.'],
];

/** The part of CONTENT.md on the files of a story in another language. */
export function describeTranslations(): string {
  const keys = Object.entries(translatedKeys).map(([kind, list]) => {
    const { path = kind, example = '' } = contentFiles.find(({ name }) => name === kind) ?? {};
    const names = list.map((key) => `\`${key}\``).join(', ');
    return [`\`${path}\``, example.endsWith('.md') ? `${names}, and its text` : names];
  });
  return `## In another language

\`story.yaml\` names the language: \`languages: { fr: { translator: une traductrice } }\`. Then \`npm run new translation -- --language fr\` writes two kinds of files,
and, whenever it is run again, what is missing in them. Only words stand there: figures, dates, sources, ids and what is drawn come from the files of the original.
A text has the same marks as its original, each in the place where its own sentence needs it.

### \`<language>.yaml\`

The words of all files of YAML, by the name of the file and the path of each text: \`ferries-now.note\` is the \`note\` of the record \`ferries-now\`, \`0.claim\` the
\`claim\` of the first item of a list. The original stands above each text; \`text: ""\` is not translated yet, and the original is shown. \`names\` are speakers, bodies and
countries by their names in the original (a publisher only where words describe it: “Digest of The Herald”), \`nouns\` what figures count, by the forms that the language has (\`zero\`, \`one\`, \`two\`, \`few\`, \`many\`, \`other\`); both have no hash.

${readExample('fr.yaml')}

### \`<file>.<language>.md\`

The words of a Markdown file, beside it: \`which-night.fr.md\` beside \`which-night.md\`. Its front matter has the hash and the keys that hold words, no other; a text in a
list has a hash of its own. Below stands the text, written over that of the original.

${readExample('contested/which-night.fr.md')}

### What is translated

\`*\` is every item. A key that is not named here stays in the original’s file. An entry may have a \`label\` in a language where its original has none.

${writeTable(['In', 'Words'], keys)}

### The hash

\`original:\` is the hash of the words that were translated: eight letters, made of the text alone (the first eight digits of its SHA-256, each of 0 to 9 as a letter from g to p),
where white space and line ends do not count. In \`<language>.yaml\`, and in a list of a front matter, it is that of one text; at the head of a Markdown file that of its text and
of all words of its front matter outside of lists, together. Another value of a figure, or a key that holds no words, changes no hash. Nobody works one out: the command writes it with
a new place, and \`npm run check\` says the new one. Write it only once the words are those of the new original, as nothing else tells that they are not.

### What \`npm run check\` says of it

${writeTable(
  ['It says', 'What that means', 'What to do'],
  toldOfTranslations.map(([said, ...rest]) => [`“${said}”`, ...rest]),
)}
`;
}
