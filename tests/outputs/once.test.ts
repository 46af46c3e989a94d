import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, project } from '../copy-project.ts';

const root = copyProject(join(project, 'tests/stories/bridge'));
const log = join(mkdtempSync(join(tmpdir(), 'reads-')), 'log');
/** How often the build read each file, by its path below the project. */
let reads: ReadonlyMap<string, number>;
let said = '';

beforeAll(() => {
  const { status, stdout, stderr } = build(root, {
    READS_LOG: log,
    NODE_OPTIONS: `--import=${join(project, 'tests/faults/count-reads.ts')}`,
  });
  said = stdout;
  expect(status, stdout + stderr).toBe(0);
  reads = rollup(
    readFileSync(log, 'utf8').split('\n'),
    (times) => times.length,
    (file) => file.replace(`${root}/`, ''),
  );
}, 240_000);

const list = (folder: string, ends: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ends),
  );

test('a build reads each file of the story three times: for the story, for the letters of the headline face, and to know later of what it was made', () => {
  const files = [...list('content', '.md'), ...list('content', '.yaml')];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => reads.get(`content/${file}`) !== 3)).toEqual([]);
});

test('a page that is written is read twice more, for its hash and for the pack; those kept unasked a few times', () => {
  const pages = list('dist', 'index.html');
  expect(pages.length).toBeGreaterThan(30);
  const often = pages.filter((page) => (reads.get(`.dist-next/${page}`) ?? 0) > 2);
  expect(often.filter((page) => page.split('/').length > 2)).toEqual([]);
});

test('a page is parsed once, for its twin', () => {
  const twins = list('dist', '.md').length;
  const codes = list('dist/qr', '.svg').length;
  expect(said).toContain(`${twins + codes} twins and QR codes made anew`);
});
