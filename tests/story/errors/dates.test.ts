import { expect, test } from 'vitest';
import { readProblems, type Mistake } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const mistakes: Mistake[] = [
  [
    'a day that is not in the calendar',
    { [falls]: ['"2021-03-09"', '"2021-02-30"'] },
    'content/cause/bridge-falls.md:4:7  date "2021-02-30" is not a day of the calendar.\n  Write a date as "2024-10-28", "2024-10", "2024", or a range',
  ],
  [
    'a year that YAML reads as a number',
    { [falls]: ['"2021-03-09"', '2021'] },
    'content/cause/bridge-falls.md:4:7  date 2021 is a number to YAML, not a date.\n  Write it in quotes: "2021".',
  ],
  [
    'a range that ends before it begins',
    { [falls]: ['"2021-03-09"', '"2021-03-09/2021-03-01"'] },
    'content/cause/bridge-falls.md:4:7  date "2021-03-09/2021-03-01"',
  ],
  [
    'what followed from something unknown',
    { 'works/opening.md': ['follows: [first-crew-comes]', 'follows: [first-crew-come]'] },
    'content/works/opening.md:8:11  unknown entry "first-crew-come".\n  Did you mean first-crew-comes?',
  ],
  [
    'what followed from something later',
    { [falls]: ['place: vale', 'follows: [opening]'] },
    'content/cause/bridge-falls.md:7:11  opening is later: nothing follows from what comes after it.\n  Name it the other way round, in opening.',
  ],
  [
    'what followed from itself',
    { [falls]: ['place: vale', 'follows: [bridge-falls]'] },
    'content/cause/bridge-falls.md:7:11  it cannot follow from itself.\n  Name what it followed from.',
  ],
  [
    'a development on the line of the front that is not known',
    { 'story.yaml': ['line: [bridge-falls', 'line: [bridge-fals'] },
    'unknown entry "bridge-fals".\n  Did you mean bridge-falls?',
  ],
  [
    'two developments at one place of a day',
    {
      [falls]: ['kind: event', 'kind: event\norder: 1'],
      'cause/council-warns.md': ['date: "2020-02"', 'date: "2021-03-09"\norder: 1'],
    },
    'has order: 1 on this day too.\n  Give each development of the day its own place.',
  ],
  [
    'the end of a day',
    { [falls]: ['kind: event', 'kind: event\nphase: end'] },
    'content/cause/bridge-falls.md:6:8  phase has no month, season or year to be the end of.',
  ],
  [
    'a correction of a month',
    {
      'corrections.yaml':
        '- { date: "2023-01", entry: bridge-falls, was: One., now: Another., because: A misreading. }\n',
    },
    'content/corrections.yaml:1:11  date "2023-01" does not fit.\n  Write the day: "2024-10-28".',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
