import { expect, test } from 'vitest';
import { writeCountCsv, writeCountSchema } from '../../src/files/count-csv.ts';
import { writeDevelopment } from '../../src/files/feeds/write-development.ts';
import { writeSchema, writeTable } from '../../src/files/open-data.ts';
import { summariseCount } from '../../src/charts/count/count-words.ts';
import { preparePanels } from '../../src/charts/timeline/timeline-panels.ts';
import { summariseTimeline } from '../../src/charts/timeline/timeline-words.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { joinSentence } from '../../src/words/sentence.ts';
import { en } from '../../src/words/en.ts';
import { readProblems, type Edits } from '../stories/copy-story.ts';
import { copyWithoutArticle, withoutArticle } from '../stories/no-article.ts';

const story = loadStory(copyWithoutArticle());

test('a story may start from many sources', () => {
  expect(story).toMatchObject({ article: null, articleDay: null });
  expect(story.entries.some(({ isAfter }) => isAfter)).toBe(false);
  expect(story.contested[0]).toMatchObject({ article: null, rejected: { speaker: 'The Vale Herald' } });
});

test('nothing that is told of it speaks of an article', () => {
  const { quantity } = story;
  if (!quantity) throw new Error('The invented story measures something.');
  const told = [
    writeTable('events', story),
    writeSchema('events', story),
    writeCountCsv(story, quantity),
    writeCountSchema(story, quantity),
    joinSentence(en.countSummary(summariseCount(story, quantity), quantity.words)),
    en.timelineSummary(summariseTimeline(preparePanels(story))).join(''),
    en.knowledge(null, '2023'),
    en.contestedSummary(false),
    en
      .pledgesSummary({ pledging: 2, numbered: 1, arrived: 1, arrivedByEnd: 1 }, quantity.words, false)
      .join(''),
    joinSentence(en.countReading(quantity.words, summariseCount(story, quantity))),
    en.pictureSource(null, 3),
    en.embedSources(null, 3).join(''),
  ];
  for (const text of told) expect(text).not.toMatch(/article/i);
});

test('a feed tells what the other accounts of a point say, without those that agree', () => {
  const tell = (edits: Edits = {}) => {
    const told = loadStory(copyWithoutArticle(edits));
    const entry = told.bySlug.get('bridge-falls');
    return entry && writeDevelopment(told, entry);
  };
  const { 'contested/which-night.md': edit } = withoutArticle;
  const agreeing = edit[1].replace("says: 'It", "agrees: true, says: 'It");
  expect(tell()).toMatch(/ The Vale Herald: It prints .+ Council of Vale: The minutes name March\./);
  const told = tell({ 'contested/which-night.md': [edit[0], agreeing] });
  expect(told).toContain('Council of Vale: The minutes name March.');
  expect(told).not.toContain('The Vale Herald: It prints');
});

test('the count is told as it stands at its end', () => {
  const { quantity } = story;
  const told = quantity && joinSentence(en.countSummary(summariseCount(story, quantity), quantity.words));
  expect(told).toBe(
    'Crew by the end of the reports that this site follows: 60\u00a0people if the reported changes are added up, or 57 from the stated count on (both our sums), at least\u00a050% of the plan (up to\u00a0120).',
  );
});

test.each([
  [
    'an article in a point of a story without one',
    { ...withoutArticle, 'contested/which-night.md': ['form: fork', 'form: fork'] as [string, string] },
    'content/contested/which-night.md:5:10  article speaks, but story.yaml names none.\n  Write it under others:, with its speaker.',
  ],
  [
    'one account alone',
    { ...withoutArticle, 'contested/which-night.md': [/article: .*\n/, ''] as [RegExp, string] },
    'others holds one account, and there is no article.\n  Write at least two accounts.',
  ],
  [
    'a rejected date that nobody printed',
    {
      ...withoutArticle,
      'contested/which-night.md': [
        /article: .*\nothers:\n/,
        'others:\n  - { speaker: The Herald, says: April., cites: [herald] }\n',
      ] as [RegExp, string],
    },
    'rejected names nobody who printed the date.\n  Add speaker: as it stands under others:.',
  ],
  [
    'a rejected date of a name that speaks nowhere',
    {
      'contested/which-night.md': ['label: Printed', 'speaker: Council of Vail, label: Printed'] as [
        string,
        string,
      ],
    },
    'unknown speaker "Council of Vail".\n  Did you mean Council of Vale?',
  ],
])('tells %s', (_, edits, told) => {
  expect(readProblems(edits)).toContain(told);
});
