import { expect, test } from 'vitest';
import { writeReport } from '../../src/story/report.ts';

const problems = [
  { file: 'content/story.yaml', line: 9, column: 2, message: 'title is missing.\nName the story: 100%.' },
  { file: 'content/a, b.md', line: 1, column: 1, message: 'is empty.', isWarning: true },
];

test('tells problems in the order of files and lines, with a summary at the end', () => {
  expect(writeReport(problems, null, 'text', 'stories/one')).toBe(
    'content/a, b.md:1:1  warning: is empty.\ncontent/story.yaml:9:2  title is missing.\n  Name the story: 100%.\n2 problems in 2 files.',
  );
  expect(writeReport([], '1 entries', 'text', 'stories/one')).toBe(
    'The content of stories/one is sound: 1 entries.',
  );
});

test('tells them to programs as JSON', () => {
  const { isSound, problems: told } = JSON.parse(writeReport(problems, null, 'json', 'stories/one')) as {
    isSound: boolean;
    problems: unknown[];
  };
  expect(isSound).toBe(false);
  expect(told).toEqual([...problems].reverse());
});

test('tells them to GitHub as annotations, with its signs escaped', () => {
  expect(writeReport(problems, null, 'github', 'stories/one').split('\n').slice(0, 2)).toEqual([
    '::warning file=content/a%2C b.md,line=1,col=1::is empty.',
    '::error file=content/story.yaml,line=9,col=2::title is missing.%0AName the story: 100%25.',
  ]);
});
