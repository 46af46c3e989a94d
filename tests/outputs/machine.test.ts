import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../src/outputs/build-lock.ts';
import { findUnreadable } from '../../src/outputs/check-folder.ts';
import { OutputFolders } from '../../src/outputs/output-folders.ts';
import { build, copyProject, project } from '../copy-project.ts';

const bridge = join(project, 'tests/stories/bridge');
const makeFolder = () => mkdtempSync(join(tmpdir(), 'machine-'));

/** Does what a build does with its folders, and writes a word for the site. */
function buildInto(dist: string, word: string): string[] {
  const folders = new OutputFolders(pathToFileURL(dist));
  folders.take();
  const left = folders.mend();
  mkdirSync(folders.next, { recursive: true });
  writeFileSync(new URL('index.html', folders.next), word);
  return [...left, ...folders.swap()];
}
const readSite = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');

test.each([true, false])(
  'an output that is a link is built where it leads (something there: %s)',
  (isThere) => {
    const root = makeFolder();
    mkdirSync(join(root, 'project'));
    if (isThere) mkdirSync(join(root, 'served'));
    const dist = join(root, 'project/dist');
    symlinkSync('../served', dist);
    buildInto(dist, 'first');
    buildInto(dist, 'second');
    expect(readSite(join(root, 'served'))).toBe('second');
    expect(readSite(dist)).toBe('second');
    expect(readdirSync(join(root, 'project'))).toEqual(['dist']);
  },
);

/** Makes a file that nobody can delete, root included, and gives it back when the test ends. */
function makeUndeletable(folder: string): boolean {
  const isRoot = process.getuid?.() === 0;
  const inner = join(folder, 'inner');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, 'file'), '');
  const set = (sign: string, mode: string) =>
    isRoot ? spawnSync('chattr', [`${sign}i`, inner]) : spawnSync('chmod', [mode, inner]);
  const find = () =>
    readdirSync(join(folder, '..'), { recursive: true, encoding: 'utf8' }).find((name) =>
      /inner$/.test(name),
    );
  onTestFinished(() => {
    const place = join(folder, '..', find() ?? '');
    if (isRoot) spawnSync('chattr', ['-i', place]);
    else spawnSync('chmod', ['755', place]);
  });
  return set('+', '555').status === 0;
}

test('a former output that cannot be deleted is named, and hinders no later build', (context) => {
  const root = makeFolder();
  const dist = join(root, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'zeroth');
  if (!makeUndeletable(dist)) context.skip();
  for (const word of ['first', 'second', 'third']) {
    expect(new Set(buildInto(dist, word))).toEqual(new Set([join(root, '.dist-next-old')]));
    expect(readSite(dist)).toBe(word);
  }
  renameSync(dist, join(root, '.dist-next-old-2'));
  new OutputFolders(pathToFileURL(dist)).mend();
  expect(readSite(dist)).toBe('third');
});

test('a lock holds while its process lives, and not when another has that number or it has ended', async () => {
  const file = join(makeFolder(), 'lock');
  const module = JSON.stringify(join(project, 'src/outputs/build-lock.ts'));
  const code = `import(${module}).then(({ takeLock }) => console.log(takeLock(${JSON.stringify(file)}))); setInterval(() => 0, 1000);`;
  const holder = spawn(process.execPath, ['-e', code]);
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  const [said] = (await once(holder.stdout, 'data')) as [Buffer];
  expect(String(said).trim()).toBe('null');
  expect(takeLock(file)).toBe(holder.pid);
  const held = readFileSync(file, 'utf8');
  writeFileSync(file, `${holder.pid} 1`);
  if (existsSync('/proc/self/stat')) expect(takeLock(file)).toBeNull();
  writeFileSync(file, held);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  expect(takeLock(file)).toBeNull();
});

test('a folder with #, \', ?, " or * in its name is refused in a sentence', () => {
  for (const sign of ['#', "'", '?', '"', '*']) expect(findUnreadable(`/home/a${sign}b/`)).toBe(sign);
  expect(findUnreadable('/home/a folder, ñ/deeper/')).toBeUndefined();
  const folder = join(makeFolder(), 'a#b');
  renameSync(copyProject(bridge), folder);
  const { status, stdout, stderr } = build(folder);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('The path of this folder has # in it');
  expect((stdout + stderr).trim().split('\n')).toHaveLength(2);
});

test('a CHROMIUM_PATH that names nothing is refused before the build', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/outputs/pdf/build-with-pdf.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CHROMIUM_PATH: '/nowhere/chromium' },
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'CHROMIUM_PATH names /nowhere/chromium, and nothing is there.\nWrite the path of a Chromium, or leave it out.\n',
  );
});

test('every command that is written in TypeScript tells an old Node so in a sentence', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const old = join(makeFolder(), 'old.cjs');
  writeFileSync(old, "Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });");
  const commands = Object.values(scripts).filter((script) => /^node (?:--import \S+ )?src\//.test(script));
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) {
    const { status, stderr } = spawnSync(process.execPath, ['-r', old, ...command.split(' ').slice(1)], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status, command).toBe(1);
    expect(stderr, command).toMatch(/^This needs Node 22\.18 or newer; here runs 18\.20\.8\.\n/);
  }
  expect(
    execFileSync(process.execPath, ['--import', './src/node-version.mjs', '-p', '1'], {
      cwd: project,
    }).toString(),
  ).toBe('1\n');
});
