import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject, project } from '../copy-project.ts';

const countCards = (output: string) =>
  /(\d+) cards, (\d+) made, in [\d.]+ s/.exec(output)?.slice(1).map(Number);

test('a second build makes the one card that changed, and the same cards in another time zone and language', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  const run = (env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = build(root, { CARDS: 'on', ...env });
    expect(status, stdout + stderr).toBe(0);
    return countCards(stdout);
  };
  const readCards = () => {
    const folder = join(root, 'dist/og');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.png'),
    );
    return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
  };
  const [all = 0, made] = run() ?? [];
  expect(made).toBe(all);
  const first = readCards();
  expect(first.size).toBe(all);
  expect([...first.keys()]).toEqual(
    expect.arrayContaining([
      'index.png',
      'cause.png',
      'cause/bridge-falls.png',
      'crew.png',
      'facts/share.png',
      'about.png',
    ]),
  );

  const path = join(root, 'content/cause/council-warns.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: A warning of Pont-Sondé'));
  expect(run()).toEqual([all, 1]);
  const second = readCards();
  const changed = [...second].filter(([file, bytes]) => first.get(file) !== bytes).map(([file]) => file);
  expect(changed).toEqual(['cause/council-warns.png']);

  const cache = readdirSync(join(root, 'node_modules/.astro/cards'));
  expect(new Set(cache).size).toBeLessThanOrEqual(all);
  rmSync(join(root, 'node_modules/.astro'), { recursive: true });
  expect(run({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })).toEqual([all, all]);
  expect(readCards()).toEqual(second);
});
