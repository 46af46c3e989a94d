import { expect, test } from 'vitest';
import { readProblems, type Mistake } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const mistakes: Mistake[] = [
  [
    'an unknown place',
    { [falls]: ['place: vale', 'place: vael'] },
    'content/cause/bridge-falls.md:7:8  unknown place "vael".\n  Did you mean vale?',
  ],
  [
    'an unknown source',
    { [falls]: ['cites: [herald#1]', 'cites: [heral]'] },
    'content/cause/bridge-falls.md:6:9  unknown source "heral".\n  Did you mean herald?',
  ],
  [
    'an unknown source in prose',
    { [falls]: [':cite[herald#1]', ':cite[gazette]'] },
    'content/cause/bridge-falls.md:10:44  unknown source "gazette".\n  Write one that stands in sources.yaml.',
  ],
  [
    'a paragraph that the source does not have',
    { [falls]: [':cite[herald#1]', ':cite[herald#9]'] },
    'content/cause/bridge-falls.md:10:44  herald has no paragraph 9.\n  Write a number from 1 to 4.',
  ],
  [
    'an unknown fact',
    { 'works/second-crew-comes.md': [':fact[second-crew]', ':fact[secnd-crew]'] },
    'content/works/second-crew-comes.md:9:9  unknown fact "secnd-crew".\n  Did you mean second-crew?',
  ],
  [
    'an unknown entry',
    { [falls]: [':when[bridge-falls]', ':when[bridge-fall]'] },
    'content/cause/bridge-falls.md:10:24  unknown entry "bridge-fall".\n  Did you mean bridge-falls?',
  ],
  [
    'an unknown term',
    { [falls]: [':term[pier]', ':term[peer]'] },
    'content/cause/bridge-falls.md:10:64  unknown term "peer".\n  Did you mean pier?',
  ],
  [
    'an unknown contested point',
    { [falls]: ['[which-night]', '[which-nigh]'] },
    'content/cause/bridge-falls.md:8:13  unknown contested point "which-nigh".\n  Did you mean which-night?',
  ],
  [
    'a contested point that concerns nothing',
    { 'contested/which-night.md': ['concerns: [bridge-falls, cost]', 'concerns: []'] },
    'content/contested/which-night.md:10:11  concerns [] does not fit.\n  Name at least one entry or fact that this concerns.',
  ],
  [
    'an unknown entry that speaks against a rejected date',
    { 'contested/which-night.md': ['a month late }', 'a month late, against: [council-warns, openning] }'] },
    'content/contested/which-night.md:11:108  unknown entry "openning".\n  Did you mean opening?',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
