import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit, type Scalar } from 'yaml';
import { Memory } from '../../src/problems/memory.ts';
import { ContentError } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory, mapped, point } from './copy-story.ts';

/** What is put behind a text: links in one another, figures and sources; where they have no room, a term. */
const additions = [
  ' [**the :term[pier]** of :fact[residents]](entry:bridge-falls):cite[council] and :fact[cost]',
  ' :term[pier]',
];

/** The same in a body, in its headings and its tables. */
const below = `
See [the :term[pier]](entry:bridge-falls) and [**:fact[residents]** people](entry:bridge-falls).:cite[council]

## What [the fall of a :term[pier]](entry:bridge-falls) means

Much.:cite[council]

## The :term[pier] of :fact[residents] people:cite[council]

| A :term[pier] | [**:fact[residents]** people](entry:bridge-falls) |
| --- | --- |
| [the :term[pier]](entry:bridge-falls):cite[council] | :fact[residents] |

:::note[A :term[pier]]
[Of :fact[residents] people](https://example.org/a).:cite[council]
:::
`;

/** What the invented story does not have, so that every place that shows a text is on a page. */
const more = {
  ...mapped,
  'glossary.yaml': ['term: pier', 'term: The pier'],
  'corrections.yaml':
    '- { date: "2022-06-01", fact: residents, was: "Fewer", now: "More", because: It was read again. }\n' +
    '- { date: "2022-06-02", entry: bridge-falls, was: "Fewer", now: "More", because: It was read again. }\n',
  'cause/council-warns.md': [
    'kind: statement',
    'kind: statement\nlabel: The council warns\nwhy: It knew.\ninferred: { part: month, because: The minutes say so. }',
  ],
  'cause/index.md': ['why:', 'picture: town-at-work\nwhy:'],
  ...Object.fromEntries(
    ['columns', 'ladder', 'row'].map((form) => [
      `contested/${form}.md`,
      point
        .replace('form: fork', `form: ${form}`)
        .replace(/rejected: .*\n/, '')
        .replace('A1', form),
    ]),
  ),
} satisfies Parameters<typeof copyStory>[0];

/** Words of ours: ids, days, signs. */
const own = /^[a-z0-9#/._~-]*$/;
/** Tells a text that is read from one that is only shown. */
const probe = ' :term[nowhere]';

/** What an author is told, each problem’s first line; nothing where a story is sound. */
function listProblems(root: string, memory: Memory): string[] {
  try {
    loadStory(root, 'content', memory);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ message }) => message.split('\n')[0] ?? '');
  }
}

/**
 * The invented story with links in every text that may hold some: titles, labels, sentences, captions, bodies.
 * @returns its folder, and how many texts of YAML hold some.
 */
export function copyNestedStory(): { root: string; nested: number } {
  const root = copyStory(more);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|yaml)$/.test(name),
  );
  const memory = new Memory();
  let nested = 0;
  for (const name of files) {
    const file = join(root, name);
    const [whole = '', front = whole, body = null] = name.endsWith('.md')
      ? (/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [])
      : [readFileSync(file, 'utf8')];
    const document = parseDocument(front);
    const texts: Scalar[] = [];
    visit(document, {
      Scalar: (key, node) => {
        if (key !== 'key' && typeof node.value === 'string' && !own.test(node.value)) texts.push(node);
      },
    });
    const write = (end = '') => {
      const yaml = document.toString({ lineWidth: 0 });
      writeFileSync(file, body === null ? yaml : `---\n${yaml}---\n${body}${end}`);
    };
    for (const scalar of texts) {
      const first = scalar.value as string;
      const fitting = additions.find((addition) => {
        scalar.value = first + addition + probe;
        write();
        const [problem, ...others] = listProblems(root, memory);
        return others.length === 0 && problem === 'unknown term "nowhere".';
      });
      scalar.value = first + (fitting ?? '');
      if (fitting) nested += 1;
    }
    write(below);
  }
  const problems = listProblems(root, memory);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { root, nested };
}
