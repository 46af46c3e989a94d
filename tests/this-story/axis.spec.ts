import { expect, test } from '@playwright/test';
import { story } from '../site/built-pages.ts';

const rejections = story.contested.flatMap((point) => {
  return point.rejected ? [{ point, entry: point.rejected.entry, rejected: point.rejected }] : [];
});
const plans = story.entries.filter(({ kind, outcome }) => kind === 'plan' && outcome);

test('this story has an axis of each kind', () => {
  expect(rejections.length).toBeGreaterThan(0);
  expect(plans.length).toBeGreaterThan(0);
});
