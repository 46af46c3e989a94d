import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject, project } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';
import { copyHostileStory } from '../stories/hostile-texts.ts';
import { tiny } from '../stories/tiny-story.ts';
import { expectHarmlessSite } from './harmless-site.ts';

test('hostile texts stay texts in every file of the site', async () => {
  const root = copyProject(copyHostileStory());
  const { status, stdout, stderr } = build(root, { BASE_PATH: '/vale/', SITE_URL: 'https://news.example' });
  expect(status, stdout + stderr).toBe(0);
  await expectHarmlessSite(join(root, 'dist'));
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
  const root = copyProject(copyStory(tiny));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  writeFileSync(join(root, 'src/pages/fails.astro'), "---\nthrow new Error('on purpose');\n---\n");
  const { status, stdout, stderr } = build(root);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('on purpose');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
