import { expect, test } from 'vitest';
import { development, point, readProblems, type Mistake } from '../../stories/copy-story.ts';

const falls = 'cause/bridge-falls.md';

const mistakes: Mistake[] = [
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
    'content/cause/bridge-falls.md:6:11  aliases.0 "falls" does not fit.\n  Write /falls/: a path has lower-case letters, digits and hyphens, and slashes around it.',
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
];

test.each(mistakes)('tells %s by file, line and mend', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
