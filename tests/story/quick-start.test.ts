import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanEnvironment, project } from '../copy-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function listModules(): string[] {
  const log = join(folder, 'modules');
  const preload = `--import=${join(project, 'tests/faults/list-modules.ts')}`;
  execFileSync(process.execPath, [preload, 'src/story/check.ts'], {
    cwd: project,
    env: { ...cleanEnvironment(), MODULES_LOG: log, STORY: 'tests/stories/bridge' },
  });
  return readFileSync(log, 'utf8').trim().split('\n');
}

/** Bytes of the package.json around a module, which Node reads again for each module that is imported from there. */
function weighPackage(url: string): number {
  const [packageFolder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(new URL(url).pathname) ?? [];
  return packageFolder ? statSync(join(packageFolder, 'package.json')).size : 0;
}

test('npm run check loads few modules, and none for which Node would read much', () => {
  const modules = listModules().filter((url) => url.startsWith('file:'));
  expect(modules.length).toBeLessThan(800);
  const imported = modules.filter((url) => !url.endsWith('.cjs'));
  expect(imported.filter((url) => weighPackage(url) > 20_000)).toEqual([]);
});
