import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory } from '../../src/story/load-story.ts';
import { factsOfPicture, textsOfPicture } from '../../src/story/picture.ts';
import { copyStory, readProblems } from '../stories/copy-story.ts';

/** What the invented story does not have: its cases lay other figures under its pictures. */
const moreFacts = `
votes-for: { label: Votes for it, value: 7, unit: votes, status: reported, cites: [council] }
votes-against: { label: Votes against it, value: 3, unit: votes, status: reported, cites: [council] }
both-crews: { label: Both crews, derive: first-crew + second-crew, unit: people, status: computed }
`;
const morePictures = `
council-votes:
  kind: votes
  says: Squares for the votes of the council, for the new bridge and against it.
  for: votes-for
  against: votes-against
crews-and-plan:
  kind: amounts
  says: The first crew as a bar, the plan in three rows as wide as it.
  width: first-crew
  rows:
    - { words: The first crew, fact: first-crew, measured: true }
    - { words: The plan, fact: planned-crew }
    - { words: "Helpers: no number given:cite[council]" }
crews-by-date:
  kind: cascade
  says: The two crews one after the other, and their sum.
  steps:
    - { entry: first-crew-comes, facts: [first-crew], words: from Ash }
    - { entry: second-crew-comes, facts: [second-crew] }
  sum: both-crews
  measured: true
  words: by our sum
`;

const root = copyStory();
appendFileSync(join(root, 'facts.yaml'), moreFacts);
appendFileSync(join(root, 'pictures.yaml'), morePictures);
const story = loadStory(root);

test('the pictures of a story are joined to its figures and developments', () => {
  expect([...story.pictures.values()].map(({ id, kind }) => [id, kind])).toEqual([
    ['town-at-work', 'share'],
    ['crew-of-plan', 'shares'],
    ['promised-crews', 'promises'],
    ['waiting-for-a-crew', 'waiting'],
    ['promises-of-opening', 'deadlines'],
    ['who-builds', 'comparison'],
    ['council-votes', 'votes'],
    ['crews-and-plan', 'amounts'],
    ['crews-by-date', 'cascade'],
  ]);
  for (const picture of story.pictures.values()) {
    for (const fact of factsOfPicture(picture)) expect(story.facts.get(fact.id)).toBe(fact);
    for (const { text } of textsOfPicture(picture)) expect(text).not.toBe('');
  }
});

const head = 'p:\n  says: It shows something.\n';
const mistakes: [name: string, yaml: string, told: string][] = [
  [
    'an unknown kind',
    'kind: pie',
    'content/pictures.yaml:3:9  kind names no picture that can be drawn.\n  Write kind: one of share, votes, shares,',
  ],
  [
    'no kind',
    'fact: share',
    'content/pictures.yaml:2:3  kind names no picture that can be drawn.\n  Write kind: one of share, votes, shares,',
  ],
  [
    'an unknown figure',
    'kind: share\n  fact: shaer\n  words: at work',
    'content/pictures.yaml:4:9  unknown fact "shaer".\n  Did you mean share?',
  ],
  [
    'a share that is no percentage',
    'kind: share\n  fact: first-crew\n  words: at work',
    'content/pictures.yaml:4:9  first-crew is no percentage of a whole.\n  Write of: with the fact that is the whole.',
  ],
  [
    'a share of another unit',
    'kind: share\n  fact: cost\n  of: first-crew\n  words: spent',
    'content/pictures.yaml:4:9  cost counts USD, but first-crew counts people.',
  ],
  [
    'too many squares',
    'kind: votes\n  for: residents',
    'content/pictures.yaml:4:8  2400 squares cannot be drawn, only 1 to 200.\n  Draw it with kind: shares.',
  ],
  [
    'a part above its whole',
    'kind: shares\n  rows: [{ words: At work, part: planned-crew, whole: first-crew }]',
    'content/pictures.yaml:4:34  planned-crew is more than its whole, first-crew.',
  ],
  [
    'another unit in the hue of the quantity',
    'kind: amounts\n  rows: [{ words: Spent, fact: cost, measured: true }]',
    'content/pictures.yaml:4:32  cost counts USD, which the story does not measure.\n  Take measured: out, or name a figure in people.',
  ],
  [
    'two units on one scale',
    'kind: amounts\n  rows: [{ words: Spent, fact: cost }, { words: There, fact: first-crew }]',
    'content/pictures.yaml:4:62  first-crew counts people, but cost counts USD.',
  ],
  [
    'an amount of too many rows',
    'kind: amounts\n  width: second-crew\n  rows: [{ words: People, fact: residents }]',
    'content/pictures.yaml:5:33  residents takes more than 6 rows, each as wide as second-crew.',
  ],
  [
    'no figure at all',
    'kind: amounts\n  rows: [{ words: Nobody knows }]',
    'content/pictures.yaml:4:9  has no figure.\n  Give one row at least its fact:.',
  ],
  [
    'steps that do not come to their sum',
    'kind: cascade\n  steps: [{ entry: first-crew-comes, facts: [first-crew] }, { entry: second-crew-comes, facts: [second-crew] }]\n  sum: planned-crew\n  words: at work',
    'content/pictures.yaml:5:8  the steps come to 60, but planned-crew is 120.\n  Name all steps, or the fact that is their sum.',
  ],
  [
    'a time that ends before it begins',
    'kind: waiting\n  axis: { from: "2020", to: "2023" }\n  from: first-crew-comes\n  to: bridge-falls\n  words: waiting',
    'content/pictures.yaml:6:7  bridge-falls does not come after first-crew-comes.\n  Name the later one as to:.',
  ],
  [
    'a development outside of the axis',
    'kind: waiting\n  axis: { from: "2022", to: "2023" }\n  from: bridge-falls\n  to: first-crew-comes\n  words: waiting',
    'content/pictures.yaml:5:9  bridge-falls lies outside of the axis.\n  Let axis: hold 2021-03-09, or take it out.',
  ],
  [
    'an axis that runs backward',
    'kind: waiting\n  axis: { from: "2023", to: "2022" }\n  from: bridge-falls\n  to: first-crew-comes\n  words: waiting',
    'content/pictures.yaml:4:9  axis ends before it begins.',
  ],
  [
    'a promise for the past',
    'kind: deadlines\n  axis: { from: "2020", to: "2023" }\n  rows: [{ words: Soon, said: first-crew-comes, by: "2022-03" }]',
    'content/pictures.yaml:5:53  2022-03 is past when first-crew-comes says it.',
  ],
  [
    'a row with too few cells',
    'kind: comparison\n  columns: [One, Two]\n  rows: [{ head: Who, cells: [Ash] }]',
    'content/pictures.yaml:5:30  has 1 cells for 2 columns.\n  Write one for each column.',
  ],
  [
    'a digit without a source',
    'kind: comparison\n  columns: [One]\n  rows: [{ head: Who, cells: ["9 people"] }]',
    'content/pictures.yaml:5:31  ',
  ],
];

test.each(mistakes)('%s is told with its place and its mend', (_name, yaml, told) => {
  const problems = readProblems({ 'pictures.yaml': `${head}  ${yaml}\n` });
  expect(problems.replaceAll(/ \(content\/facts\.yaml:\d+\)/g, '')).toContain(told);
});

test('pledges are drawn only where the story has some with a number', () => {
  const edits = {
    'story.yaml': ['    - { who: Ash, fact: ash-pledge }\n', ''] as [string, string],
    'pictures.yaml': `${head}  kind: promises\n`,
  };
  expect(readProblems(edits)).toContain(
    'content/pictures.yaml:3:9  draws pledges, but the quantity of content/story.yaml:19 has none with a number.',
  );
});
