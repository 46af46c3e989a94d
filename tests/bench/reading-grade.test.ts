import { expect, test } from 'vitest';
import { loadStory } from '../../src/story/load-story.ts';
import { gradeSteps, gradeText } from './reading-grade.ts';

test('the grade is that of the formula', () => {
  expect(gradeText('cat', 'The cat sat.')).toEqual({
    name: 'cat',
    words: 3,
    grade: expect.closeTo(0.39 * 3 + 11.8 - 15.59),
  });
  expect(gradeText('council', 'About 2,500 came. The council waited.').grade).toBeCloseTo(
    0.39 * 3 + (11.8 * 9) / 6 - 15.59,
  );
});

test('the steps can be followed after eight years of school', () => {
  const grades = gradeSteps(loadStory('content'));
  expect(grades.length).toBeGreaterThan(0);
  expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
});
