import { expect, test } from 'vitest';
import { readProblems, type Mistake } from '../../stories/copy-story.ts';

const mistakes: Mistake[] = [
  [
    'a step of an unknown development',
    { 'steps.yaml': ['entry: bridge-falls', 'entry: bridge-fals'] },
    'content/steps.yaml:4:10  unknown entry "bridge-fals".\n  Did you mean bridge-falls?',
  ],
  [
    'a step with an unknown count',
    { 'steps.yaml': ['count: first-crew\n  picture', 'count: first-crews\n  picture'] },
    'content/steps.yaml:12:10  unknown fact "first-crews".\n  Did you mean first-crew?',
  ],
  [
    'a step that counts in another unit',
    { 'steps.yaml': ['count: first-crew\n  picture', 'count: cost\n  picture'] },
    'content/steps.yaml:12:10  the fact cost counts USD (content/facts.yaml:39), but the quantity counts people.',
  ],
  [
    'a step with an unknown picture',
    { 'steps.yaml': ['picture: town-at-work', 'picture: town-at-wrok'] },
    'content/steps.yaml:13:12  unknown picture "town-at-wrok".\n  Did you mean town-at-work?',
  ],
  [
    'a door to an unknown chapter',
    { 'steps.yaml': ['chapter: works', 'chapter: work'] },
    'content/steps.yaml:14:20  unknown chapter "work".\n  Did you mean works?',
  ],
  [
    'a step without its claim',
    { 'steps.yaml': ['- claim: The rest is awaited.\n  text', '- text'] },
    'content/steps.yaml:15:3  claim is missing.\n  Write one sentence that can be read alone.',
  ],
  [
    'a bare number in a step',
    { 'steps.yaml': ['A first crew came', 'A first crew of 40 came'] },
    'content/steps.yaml:9:26  the bare number 40 has no source.',
  ],
  [
    'a date in a step without a source in its sentence',
    { 'steps.yaml': ['Nobody says when they come.', 'By :date[2023-01] nobody came. Nobody says when.'] },
    'content/steps.yaml:16:12  a date has no source in its sentence.',
  ],
  [
    'a chapter in too many steps',
    { 'works/index.md': ['steps:\n', 'steps:\n' + '  - { claim: It fell., text: It fell. }\n'.repeat(4)] },
    'content/works/index.md:8:3  steps [{"claim":"It fell.","text":"It fell."},{"claim":"It fell',
  ],
  [
    'a step of a chapter with an unknown picture',
    { 'works/index.md': ['picture: waiting-for-a-crew', 'picture: waiting-for-crews'] },
    'content/works/index.md:16:14  unknown picture "waiting-for-crews".\n  Did you mean waiting-for-a-crew?',
  ],
  [
    'an unknown picture of a chapter',
    { 'works/index.md': ['picture: who-builds', 'picture: who-bilds'] },
    'content/works/index.md:6:10  unknown picture "who-bilds".\n  Did you mean who-builds?',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
