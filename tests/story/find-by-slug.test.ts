import { expect, test } from 'vitest';
import { findBySlug } from '../../src/story/find-by-slug.ts';

test('finds the one of that slug, in the list that is asked', () => {
  const [pier, weir] = [{ slug: 'pier' }, { slug: 'weir' }];
  const other = { slug: 'pier' };
  const both = [pier, weir];
  expect(findBySlug(both, 'weir')).toBe(weir);
  expect(findBySlug(both, 'pier')).toBe(pier);
  expect(findBySlug([other], 'pier')).toBe(other);
  expect(findBySlug(both, 'lock')).toBeUndefined();
  expect(findBySlug(both, undefined)).toBeUndefined();
});
