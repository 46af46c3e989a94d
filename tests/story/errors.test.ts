import { expect, test } from 'vitest';
import { development, type Edits, mapped, point, readProblems } from '../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const [quantityKey, map] = mapped['story.yaml'];
const withMap = (from: string, to: string): Edits => ({
  ...mapped,
  'story.yaml': [quantityKey, map.replace(from, to)],
});

const mistakes: [name: string, edits: Edits, told: string][] = [
  [
    'an unknown chapter folder',
    { 'rumours/talk.md': '---\ntitle: Talk\n---\n' },
    'content/rumours/talk.md:1:1  the folder rumours is no chapter of story.yaml.\n  Add it there under chapters:, or move its files to cause, works.',
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
    'two files with one slug',
    {
      'works/bridge-falls.md': development,
    },
    'content/works/bridge-falls.md:1:1  the slug bridge-falls is taken by content/cause/bridge-falls.md.\n  Rename one of the two files.',
  ],
  [
    'a contested point with the slug of a development',
    { 'contested/bridge-falls.md': point },
    'content/contested/bridge-falls.md:1:1  the slug bridge-falls is taken by content/cause/bridge-falls.md.\n  Rename one of the two files.',
  ],
  [
    'a slug that is a place on pages',
    { 'cause/sources.md': development },
    'content/cause/sources.md:1:1  the slug sources is a place that pages have already.\n  Rename the file.',
  ],
  [
    'a development that is called as a step is',
    { 'cause/step-2.md': development },
    'content/cause/step-2.md:1:1  the slug step-2 is a place that pages have already.\n  Rename the file.',
  ],
  [
    'a slug that is a chapter',
    { 'cause/works.md': development },
    'content/cause/works.md:1:1  the slug works is a place that pages have already.',
  ],
  [
    'a slug that is the quantity',
    { 'cause/crew.md': development },
    'content/cause/crew.md:1:1  the slug crew is a place that pages have already.',
  ],
  [
    'a slug that is a page',
    { 'cause/about.md': development },
    'content/cause/about.md:1:1  the slug about is a place that pages have already.',
  ],
  [
    'a fact with the id of a development',
    { 'cause/cost.md': development },
    'the fact cost has the same id as the entry content/cause/cost.md.\n  Rename the fact.',
  ],
  [
    'a chapter under an address of the site itself',
    { 'story.yaml': ['slug: cause', 'slug: feed'] },
    'content/story.yaml:16:13  the slug feed is taken by the site itself.\n  Give the chapter feed another name.',
  ],
  [
    'a quantity under the address of a chapter',
    { 'story.yaml': ['slug: crew', 'slug: works'] },
    'content/story.yaml:19:9  the slug works is taken by the chapter works.\n  Give the quantity another name.',
  ],
  [
    'a chapter that is named as a time',
    { 'story.yaml': ['slug: cause', 'slug: "2021"'] },
    'the slug 2021 is a time, and the line has pages for those.\n  Give the chapter 2021 another name.',
  ],
  [
    'an alias of a page that is there',
    { [falls]: ['kind: event', 'kind: event\naliases: [/works/opening/]'] },
    'content/cause/bridge-falls.md:6:11  the alias /works/opening/ is the path of a page that is there.\n  Take it out, or rename that page.',
  ],
  [
    'an alias that stands in two files',
    {
      [falls]: ['kind: event', 'kind: event\naliases: [/cause/falls/]'],
      'works/opening.md': [/^---\n/, '---\naliases: [/cause/falls/]\n'],
    },
    'the alias /cause/falls/ leads to /cause/bridge-falls/ already.\n  Keep one of the two.',
  ],
  [
    'an alias that is no path',
    { [falls]: ['kind: event', 'kind: event\naliases: [falls]'] },
    'content/cause/bridge-falls.md:6:11  aliases.0 "falls" does not fit.\n  Write the former path, with slashes around it: /a-chapter/a-slug/.',
  ],
  [
    'a page that is retired and still there',
    { 'story.yaml': ['language: en', 'retired: [/works/opening/]\nlanguage: en'] },
    'content/story.yaml:4:11  /works/opening/ is retired and still there.\n  Take the page out, or this line.',
  ],
  [
    'a file name that differs by capitals only',
    { 'cause/Bridge-Falls.md': '---\ntitle: Again\n---\n' },
    'content/cause/Bridge-Falls.md:1:1  the file name Bridge-Falls.md cannot be an address.',
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
    'content/steps.yaml:12:10  the fact cost counts USD (content/facts.yaml:38), but the quantity counts people.',
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
    'steps that are no list',
    { 'steps.yaml': 'claim: It fell.\n' },
    'content/steps.yaml:1:1  steps.yaml is no list.\n  Begin each record with a dash.',
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
    'a fact without a source',
    { 'facts.yaml': ['  cites: [herald#3]\n', ''] },
    'content/facts.yaml:9:3  cites is missing.\n  No figure without a source: cites: [R46].',
  ],
  [
    'a computed fact that leads back to itself',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: share + share'] },
    'derive of share leads back to itself.',
  ],
  [
    'a computed fact that mixes units',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew / cost'] },
    'content/facts.yaml:35:11  derive mixes units: people, USD (first-crew in content/facts.yaml:9, cost in content/facts.yaml:39).',
  ],
  [
    'a computed fact with a missing part',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew / crew-planned'] },
    'content/facts.yaml:35:11  derive names an unknown fact "crew-planned".',
  ],
  [
    'a formula that divides by a range that holds zero',
    { 'facts.yaml': ['value: 120\n  unit: people\n  bound: up-to', 'value: -3\n  to: 120\n  unit: people'] },
    'content/facts.yaml:35:11  derive divides by zero: planned-crew is 0, or may be.\n  Divide by a figure that is not 0, or say in words that there is none.',
  ],
  [
    'a formula that is none',
    { 'facts.yaml': ['derive: first-crew / planned-crew', 'derive: first-crew * planned-crew'] },
    'content/facts.yaml:35:11  derive is no formula.\n  Write a + b, a - b, or a / b over fact ids, with spaces around the signs.',
  ],
  [
    'a plan in another unit than what is measured',
    { 'story.yaml': ['fact: planned-crew, words', 'fact: cost, words'] },
    'content/story.yaml:26:17  the fact cost counts USD (content/facts.yaml:38), but the quantity counts people.\n  Name a fact whose unit is people.',
  ],
  [
    'a range that is bounded',
    { 'facts.yaml': ['bound: up-to', 'bound: up-to\n  to: 130'] },
    'content/facts.yaml:30:10  bound bounds a range, which has two ends already.\n  Take it out, or write bound: about.',
  ],
  [
    'a number of more digits than can be kept',
    { 'facts.yaml': ['value: 2400', 'value: 2400.1234567890123'] },
    'content/facts.yaml:3:10  value has more digits than can be kept.\n  Write at most 15 digits, at most 12 of them after the point; for more, take another unit.',
  ],
  [
    'a number with a comma',
    { 'facts.yaml': ['value: 2400', 'value: 2,400'] },
    'content/facts.yaml:3:10  value "2,400" does not fit.\n  Write the value as a plain number, without signs or commas: 2500.',
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
    'content/story.yaml:29:25  the fact cost counts USD (content/facts.yaml:38), but the quantity counts people.\n  Name a fact whose unit is people.',
  ],
  [
    'a change of the count in another unit',
    { 'works/second-crew-comes.md': ['fact: second-crew', 'fact: cost'] },
    'content/works/second-crew-comes.md:7:29  the fact cost counts USD (content/facts.yaml:38), but the quantity counts people.\n  Name a fact whose unit is people.',
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
  [
    'a language that is none',
    { 'glossary.yaml': ['term: pier', 'term: pier\n  names: { english-uk: pier }'] },
    'names.english-uk "english-uk" is no language.\n  Write its code of BCP 47: fr, ht, zh-Hant.',
  ],
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});

test('tells every mistake of every file in one run', () => {
  const message = readProblems({
    [falls]: ['place: vale', 'place: vael'],
    'works/first-crew-comes.md': ['entry:bridge-falls', 'entry:bridge'],
    'facts.yaml': ['status: planned', 'status: hoped'],
  });
  expect(message).toMatch(/^3 problems in the content/);
  expect(message).toContain('content/cause/bridge-falls.md:7:8');
  expect(message).toContain('content/works/first-crew-comes.md:12:54  link to an unknown entry "bridge"');
  expect(message).toContain('content/facts.yaml:31:11  status "hoped" does not fit.');
});

test('tells a broken fact once, not again wherever it is used', () => {
  expect(readProblems({ 'facts.yaml': ['value: 40', 'value: many'] })).toBe(
    '1 problem in the content\ncontent/facts.yaml:10:10  value "many" does not fit.\n  Write the value as a plain number, without signs or commas: 2500.',
  );
});

test('tells a file of records that cannot be read, and not every place that names one of them', () => {
  const told = readProblems({
    'facts.yaml': ['  label: People in the town', '   label: People in the town'],
  });
  expect(told).toContain('content/facts.yaml:3:1  is not valid YAML');
  expect(told.match(/^content\/(?!facts\.yaml:)/gm)).toBe(null);
  const both = readProblems({
    'facts.yaml': ['  label: People in the town', '   label: People in the town'],
    'contested/which-night.md': 'Which night?\n',
  });
  expect(both).toContain('content/facts.yaml:3:1  is not valid YAML');
  expect(both).toContain('content/contested/which-night.md:1:1  has no front matter.');
});

test('tells a broken file once, not again wherever it is named', () => {
  expect(readProblems({ [falls]: 'The old bridge fell.\n' })).toMatch(
    /^1 problem in the content\n.*has no front matter/,
  );
  expect(readProblems({ 'works/index.md': 'Works.\n' })).toMatch(
    /^1 problem in the content\n.*has no front matter/,
  );
  expect(readProblems({ 'pictures.yaml': ['fact: share', 'fact: shaer'] })).toMatch(
    /^1 problem in the content\n.*unknown fact "shaer"/,
  );
});

test('finds nothing wrong with the sound story', () => {
  expect(readProblems({})).toBe('');
});

test('does not take a rule of many dashes for lists in lists', () => {
  expect(
    readProblems({ [falls]: ['The old bridge fell on', `${'- '.repeat(30)}\n\nThe old bridge fell on`] }),
  ).toBe('');
});

test('asks for a source in the sentence of a literal date, and in that sentence only', () => {
  const dated = (text: string) =>
    readProblems({ 'works/second-crew-comes.md': ['Another :fact[second-crew] came.:cite[herald]', text] });
  expect(dated('It came.:cite[herald] On :date[2022-09-01] it began.')).toContain(
    'content/works/second-crew-comes.md:9:26  a date has no source in its sentence.',
  );
  expect(dated('It came. On :date[2022-09-01] it began.:cite[herald] More came.')).toBe('');
});
