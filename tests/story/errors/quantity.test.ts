import { expect, test } from 'vitest';
import { mapped, readProblems, type Edits, type Mistake } from '../../stories/copy-story.ts';

const [quantityKey, map] = mapped['story.yaml'];
const withMap = (from: string, to: string): Edits => ({
  ...mapped,
  'story.yaml': [quantityKey, map.replace(from, to)],
});

const mistakes: Mistake[] = [
  [
    'a plan in another unit than what is measured',
    { 'story.yaml': ['fact: planned-crew, words', 'fact: cost, words'] },
    'content/story.yaml:26:17  the fact cost counts USD (content/facts.yaml:39), but the quantity counts people.\n  Name a fact whose unit is people.',
  ],
  [
    'an unknown country on the map',
    withMap('"056"', '"999"'),
    'content/story.yaml:20:13  unknown country "999".\n  Write the number in ISO 3166 of a country that world-atlas holds.',
  ],
  [
    'the number of a country without quotes',
    withMap('"250"', '250'),
    'content/story.yaml:21:13  map.countries.1.id 250 does not fit.\n  Write the three digits of ISO 3166 in quotes: id: "056".',
  ],
  [
    'a map without a subject',
    withMap('role: subject', 'role: neighbour'),
    'Name at least one country with role: subject.',
  ],
  [
    'an unknown place on the map',
    withMap('airfield', 'airfeld'),
    'content/story.yaml:22:18  unknown place "airfeld".\n  Did you mean airfield?',
  ],
  [
    'a place on the map that has no position and lies within none',
    withMap('[vale, airfield', '[airfield'),
    'mill has no position and lies within no place of the map.\n  Give it lat, lon and their source, give it within: a place of the map, or take it out.',
  ],
  [
    'a pledge of an unknown fact',
    { 'story.yaml': ['fact: ash-pledge', 'fact: ash-plege'] },
    'content/story.yaml:29:25  unknown fact "ash-plege".\n  Did you mean ash-pledge?',
  ],
  [
    'a pledge in another unit',
    { 'story.yaml': ['fact: ash-pledge', 'fact: cost'] },
    'content/story.yaml:29:25  the fact cost counts USD (content/facts.yaml:39), but the quantity counts people.\n  Name a fact whose unit is people.',
  ],
  [
    'a change of the count in another unit',
    { 'works/second-crew-comes.md': ['fact: second-crew', 'fact: cost'] },
    'content/works/second-crew-comes.md:7:29  the fact cost counts USD (content/facts.yaml:39), but the quantity counts people.\n  Name a fact whose unit is people.',
  ],
  [
    'a pledge with an unknown source',
    { 'story.yaml': ['cites: [council] }', 'cites: [counsil] }'] },
    'content/story.yaml:30:27  unknown source "counsil".\n  Did you mean council?',
  ],
  [
    'a pledge without a number and without a source',
    { 'story.yaml': ['who: Yew, cites: [council]', 'who: Yew'] },
    'content/story.yaml:30:7  quantity.pledges.1 has neither a fact nor cites.\n  Write fact: with the number that was pledged or, where none was found, cites: with the sources.',
  ],
  [
    'a pledge with sources beside its fact',
    { 'story.yaml': ['fact: ash-pledge', 'fact: ash-pledge, cites: [council]'] },
    'content/story.yaml:29:44  quantity.pledges.0.cites stands beside a fact, which has its own sources.',
  ],
  [
    'two pledges of one contributor',
    { 'story.yaml': ['who: Yew', 'who: Ash'] },
    'content/story.yaml:30:14  Ash has pledged before in this list.\n  Keep one of the two; another number is a rival of the fact.',
  ],
  [
    'a name that is written in two ways',
    { 'story.yaml': ['who: Ash', 'who: ash'] },
    'content/story.yaml:29:14  "ash" is written "Ash" in content/works/first-crew-comes.md:7.\n  Write a name in one way.',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
