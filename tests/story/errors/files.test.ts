import { expect, test } from 'vitest';
import { readProblems, type Mistake } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const mistakes: Mistake[] = [
  [
    'an unknown chapter folder',
    { 'rumours/talk.md': '---\ntitle: Talk\n---\n' },
    'content/rumours/talk.md:1:1  the folder rumours is no chapter of story.yaml.\n  Add it under chapters: in content/story.yaml:16, or move its files to cause, works.',
  ],
  [
    'two chapters of one hue',
    { 'story.yaml': ['hue: orange', 'hue: blue'] },
    'content/story.yaml:17:25  chapters.1.hue "blue" is the hue of another chapter.\n  Give it one that is free: green, orange, plum, gold, aqua, violet, mauve, lime.',
  ],
  [
    'two chapters of one shape',
    { 'story.yaml': ['shape: triangle', 'shape: circle'] },
    'content/story.yaml:17:40  chapters.1.shape "circle" is the shape of another chapter.\n  Give it one that is free: square, triangle, diamond, plus, wedge, hourglass, dome, star.',
  ],
  [
    'a chapter without its index',
    { 'works/index.md': null },
    'content/story.yaml:17:13  chapter works has no content/works/index.md.',
  ],
  [
    'a file that every story has, missing',
    { 'facts.yaml': null },
    'content/facts.yaml:1:1  is missing.\n  Create it; CONTENT.md says what it holds.',
  ],
  [
    'a file without front matter',
    { [falls]: 'The old bridge fell.\n' },
    'content/cause/bridge-falls.md:1:1  has no front matter.\n  Begin the file with --- and its keys.',
  ],
  [
    'a label that is more than a line',
    { 'facts.yaml': ['label: People in the town', 'label: "- People\\n- in the town"'] },
    'content/facts.yaml:2:10  must be one plain line of text.\n  Take the list, heading or empty line out.',
  ],
  [
    'an unknown directive around a text',
    { [falls]: ['The old bridge fell on', ':::asid\nIt fell.\n:::\n\nThe old bridge fell on'] },
    'content/cause/bridge-falls.md:10:1  unknown directive "asid".\n  Write one that stands in CONTENT.md.',
  ],
  [
    'corrections that are no list',
    { 'corrections.yaml': 'date: "2023-01-15"\n' },
    'content/corrections.yaml:1:1  corrections.yaml is no list.\n  Begin each record with a dash.',
  ],
  [
    'a link by reference',
    { [falls]: ['The old bridge fell on', '[b]: https://example.org\n\nThe old [bridge][b] fell on'] },
    'content/cause/bridge-falls.md:10:1  links by reference are not read.\n  Write [text](address).',
  ],
  [
    'a misspelt directive',
    { [falls]: [':term[pier]', ':tern[pier]'] },
    'content/cause/bridge-falls.md:10:64  unknown directive ":tern[…]".\n  Did you mean term?',
  ],
  [
    'a missing field',
    { [falls]: ['title: The bridge falls\n', ''] },
    'content/cause/bridge-falls.md:2:1  title is missing.\n  Write the title as one line of text.',
  ],
  [
    'a misspelt key',
    { [falls]: ['place: vale', 'plaice: vale'] },
    'content/cause/bridge-falls.md:7:1  plaice is not a key that is known here.\n  Did you mean place?',
  ],
  [
    'raw HTML',
    { [falls]: ['The old bridge fell', '<b>The old bridge</b> fell'] },
    'content/cause/bridge-falls.md:10:1  raw HTML is not allowed.',
  ],
  [
    'a script in a link',
    { [falls]: ['The old bridge fell on', '[The old bridge](javascript:alert) fell on'] },
    'content/cause/bridge-falls.md:10:1  the link "javascript:alert" is not allowed.',
  ],
  [
    'steps that are no list',
    { 'steps.yaml': 'claim: It fell.\n' },
    'content/steps.yaml:1:1  steps.yaml is no list.\n  Begin each record with a dash.',
  ],
  [
    'invalid YAML',
    { 'facts.yaml': ['unit: people\n  bound: about', 'unit: people: many\n  bound: about'] },
    'content/facts.yaml:4:9  holds a colon, and YAML takes what stands before it for a key.\n  Put the text in quotes: unit: "…".',
  ],
  [
    'a key that stands twice',
    { [falls]: ['kind: event', 'kind: event\nkind: plan'] },
    'content/cause/bridge-falls.md:6:1  kind stands here twice.\n  Keep one of the two.',
  ],
  [
    'what speaks against a rejected date, not as a list',
    { 'contested/which-night.md': ['a month late }', 'a month late, against: council-warns }'] },
    'rejected.against "council-warns" is no list.\n  Write it in brackets, with commas between: [council-warns].',
  ],
  [
    'a title too long for the line, without a label',
    { [falls]: ['The bridge falls', 'The bridge over the Ash falls in the middle of the night'] },
    'content/cause/bridge-falls.md:2:8  title has 56 characters and there is no label.\n  Add label: with at most 46 characters.',
  ],
  [
    'a language that is none',
    { 'glossary.yaml': ['term: pier', 'term: pier\n  names: { english-uk: pier }'] },
    'names.english-uk "english-uk" is no language.\n  Write its code of BCP 47: fr, ht, zh-Hant.',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
