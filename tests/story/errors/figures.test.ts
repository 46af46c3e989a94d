import { expect, test } from 'vitest';
import { readProblems, type Mistake } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const mistakes: Mistake[] = [
  [
    'a bare number in where things stand',
    { 'story.yaml': ['Some :fact[first-crew] people', 'Some 40 people'] },
    'the bare number 40 has no source.',
  ],
  [
    'a bare number',
    { 'works/first-crew-comes.md': ['A crew of :fact[first-crew]', 'A crew of 40'] },
    'content/works/first-crew-comes.md:12:11  the bare number 40 has no source.\n  Did you mean :fact[first-crew]?',
  ],
  [
    'a bare number behind a link',
    { [falls]: ['The old bridge fell', '[The old bridge](entry:opening "built in 1898") fell'] },
    'content/cause/bridge-falls.md:10:1  the bare number 1898 has no source.',
  ],
  [
    'a bare number in a title',
    { [falls]: ['title: The bridge falls', 'title: The bridge falls on 9 March'] },
    'content/cause/bridge-falls.md:2:28  the bare number 9 has no source.',
  ],
  [
    'a fact without a source',
    { 'facts.yaml': ['  cites: [herald#3]\n', ''] },
    'content/facts.yaml:9:3  cites is missing.\n  No figure without a source: cites: [an-id].',
  ],
  [
    'a computed fact that leads back to itself',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: share + share'] },
    'derive of share leads back to itself.',
  ],
  [
    'a computed fact that mixes units',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew / cost'] },
    'content/facts.yaml:36:11  derive mixes units: people, USD (first-crew in content/facts.yaml:9, cost in content/facts.yaml:40).',
  ],
  [
    'a computed fact with a missing part',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew / crew-planned'] },
    'content/facts.yaml:36:11  derive names an unknown fact "crew-planned".',
  ],
  [
    'a formula that divides by a range that holds zero',
    { 'facts.yaml': ['value: 120\n  unit: people\n  bound: up-to', 'value: -3\n  to: 120\n  unit: people'] },
    'content/facts.yaml:36:11  derive divides by zero: planned-crew is 0, or may be.\n  Divide by a figure that is not 0, or say in words that there is none.',
  ],
  [
    'a formula that is none',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew * planned-crew'] },
    'content/facts.yaml:36:11  derive is no formula.\n  Write a + b, a - b, or a / b over fact ids, with spaces around the signs.',
  ],
  [
    'a range that is bounded',
    { 'facts.yaml': ['bound: up-to', 'bound: up-to\n  to: 130'] },
    'content/facts.yaml:31:10  bound bounds a range, which has two ends already.\n  Take it out, or write bound: about.',
  ],
  [
    'a number of more digits than can be kept',
    { 'facts.yaml': ['value: 2400', 'value: 2400.1234567890123'] },
    'content/facts.yaml:3:10  value has more digits than can be kept.\n  Write at most 15 digits, at most 12 of them after the point; for more, take another unit.',
  ],
  [
    'a number with a comma',
    { 'facts.yaml': ['value: 2400', 'value: 2,400'] },
    'content/facts.yaml:3:10  value "2,400" does not fit.\n  Write 2400 or 2.400.',
  ],
  [
    'a rival without a reason',
    {
      'facts.yaml': [
        '  bound: about\n  status: estimated\n  cites: [herald#2]',
        '  status: estimated\n  cites: [herald#2]\n  rivals: [{ fact: ash-count }]',
      ],
    },
    'rivals.0.because is missing.\n  Say why this figure is not followed.',
  ],
  [
    'a range whose ends are the wrong way round',
    { 'facts.yaml': ['value: 40', 'value: 40\n  to: 30'] },
    'content/facts.yaml:11:7  to is not above the lower end.\n  Write the lower end as value: and the upper end as to:.',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
