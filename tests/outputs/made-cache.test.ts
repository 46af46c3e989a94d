import { existsSync, mkdtempSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MadeCache } from '../../src/outputs/made-cache.ts';

const makeFolder = () => join(mkdtempSync(join(tmpdir(), 'made-')), 'cache');

/** A cache with some contents that an earlier build has left. */
function leave(contents: Record<string, string>): string {
  const folder = makeFolder();
  const cache = new MadeCache(folder);
  for (const [key, content] of Object.entries(contents)) cache.write(key, content);
  cache.sweep();
  return folder;
}

test('after any builds the cache holds what the last one asked for, byte for byte, and no more', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const contents = fc.dictionary(fc.constantFrom(...keys), fc.uint8Array({ maxLength: 40 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(contents, fc.subarray(keys)), { maxLength: 4 }), (builds) => {
      const folder = makeFolder();
      let expected = new Map<string, Buffer>();
      for (const [written, read] of builds) {
        const cache = new MadeCache(folder);
        const asked = new Map<string, Buffer>();
        for (const [key, content] of Object.entries(written)) {
          if (!expected.has(key)) cache.write(key, content);
          const known = expected.get(key) ?? Buffer.from(content);
          expect(cache.read(key)).toEqual(known);
          asked.set(key, known);
        }
        for (const key of read) {
          const known = asked.get(key) ?? expected.get(key) ?? null;
          expect(cache.read(key)).toEqual(known);
          if (known) asked.set(key, known);
        }
        cache.sweep();
        expected = asked;
        expect(new MadeCache(folder).size).toBe(expected.size);
      }
    }),
    { numRuns: 150 },
  );
});

test('a build that ends before its time leaves what the one before it has left', () => {
  const folder = leave({ one: '1' });
  new MadeCache(folder).write('two', '2');
  const next = new MadeCache(folder);
  expect(next.read('one')?.toString()).toBe('1');
  expect(next.has('two')).toBe(false);
  next.sweep();
  expect(readdirSync(folder)).toEqual(['pack']);
});

test('a file that is cut or is none of ours is as good as none', () => {
  const whole = readFileSync(join(leave({ one: '1', two: '2' }), 'pack'));
  for (let length = 0; length < whole.length; length += 1) {
    const folder = leave({ one: '1', two: '2' });
    truncateSync(join(folder, 'pack'), length);
    expect(new MadeCache(folder).read('one')).toBeNull();
  }
  const folder = leave({ one: '1' });
  writeFileSync(join(folder, 'pack'), 'something else, and longer than a length');
  expect(new MadeCache(folder).size).toBe(0);
});

test('a build that asks for all and makes nothing writes nothing', () => {
  const folder = leave({ one: '1' });
  const cache = new MadeCache(folder);
  cache.read('one');
  expect(existsSync(join(folder, 'pack.new'))).toBe(false);
  const before = readFileSync(join(folder, 'pack'));
  cache.sweep();
  expect(readFileSync(join(folder, 'pack'))).toEqual(before);
});
