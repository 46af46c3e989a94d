import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** A copy of the project around a story, with its dependencies linked. */
function copyProject(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Runs the build as a shell would, without what the test runner puts into the environment. */
function build(root: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8', env: { PATH, HOME, ...env } });
}

test('a story with another form of its own is built with no edit in src, below a base', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  const { status, stdout, stderr } = build(root, {
    BASE_PATH: '/vale/',
    SITE_URL: 'https://news.example',
    TZ: 'Pacific/Kiritimati',
  });
  expect(status, stdout + stderr).toBe(0);
  const page = readFileSync(join(root, 'dist/cause/bridge-falls/index.html'), 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://news.example/vale/cause/bridge-falls/">');
  expect(page).toContain('9 March 2021');
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^\/vale\//);
  expect(page).toContain('url(/vale/display.woff2)');
  expect(existsSync(join(root, 'dist/crew/index.html'))).toBe(true);
});

test('mistakes stop the build, are told at once, and leave the last good site as it was', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  const path = join(root, 'content/cause/bridge-falls.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('place: vale', 'place: vael').replace(':term[pier]', '<b>pier</b>'),
  );
  const { status, stdout, stderr } = build(root);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(
    'content/cause/bridge-falls.md:7:8  unknown place "vael".\n  Did you mean vale?',
  );
  expect(stdout + stderr).toContain('content/cause/bridge-falls.md:10:64  raw HTML is not allowed.');
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('a page that fails leaves the last good site as it was', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  writeFileSync(join(root, 'src/pages/fails.astro'), "---\nthrow new Error('on purpose');\n---\n");
  const { status, stdout, stderr } = build(root);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('on purpose');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
