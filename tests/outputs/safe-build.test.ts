import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomLcg } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { astroBuild, copyProject, project } from '../copy-project.ts';

const bridge = join(project, 'tests/stories/bridge');
const preload = (name: string) => `--import=${join(project, 'tests/faults', name)}`;

/** Starts a build by itself, so that it can be killed: nothing stands between the test and Node. */
function start(root: string, env: Record<string, string>, command: readonly string[] = []) {
  const [program = '', ...args] = [...command, process.execPath, ...astroBuild];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, args, { cwd: root, detached: true, env: { PATH, HOME, ...env } });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said.text += text));
  }
  return { child, said, ended: once(child, 'close') };
}

/** Every file of a folder with its bytes, as text. */
function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }): [string, string] => [
        join(parentPath, name).slice(folder.length),
        readFileSync(join(parentPath, name)).toString('base64'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const root = copyProject(bridge);
const elsewhere = join(mkdtempSync(join(tmpdir(), 'a folder, ')), 'ñ/deeper');
const networkLog = join(mkdtempSync(join(tmpdir(), 'network-')), 'log');
let lines = 0;
let whole: Map<string, string>;

beforeAll(async () => {
  mkdirSync(join(elsewhere, '..'), { recursive: true });
  renameSync(copyProject(bridge), elsewhere);
  writeFileSync(networkLog, '');
  const canCut = spawnSync('unshare', ['-rn', 'true']).status === 0;
  const builds = [
    start(root, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }),
    start(
      elsewhere,
      {
        TZ: 'America/Adak',
        LC_ALL: 'tr_TR.UTF-8',
        LANG: 'tr_TR.UTF-8',
        NETWORK_LOG: networkLog,
        NODE_OPTIONS: preload('cut-network.ts'),
      },
      canCut ? ['unshare', '-rn'] : [],
    ),
  ];
  for (const { said, ended } of builds) {
    const [status] = await ended;
    expect(status, said.text).toBe(0);
  }
  lines = builds[0]?.said.text.split('\n').length ?? 0;
  whole = readAll(join(root, 'dist'));
}, 240_000);

test('a build is the same to the byte in another time zone, locale and folder', () => {
  const other = readAll(join(elsewhere, 'dist'));
  expect([...other.keys()]).toEqual([...whole.keys()]);
  expect([...other].filter(([file, bytes]) => whole.get(file) !== bytes).map(([file]) => file)).toEqual([]);
  expect(whole.size).toBeGreaterThan(100);
});

test('a build asks nothing of the network', () => {
  expect(readFileSync(networkLog, 'utf8')).toBe('');
});

/** Starts a build and kills it as soon as it has said so many lines. */
async function killAt(root: string, line: number): Promise<void> {
  const { child, said, ended } = start(root, {});
  child.stdout.on('data', () => {
    if (said.text.split('\n').length > line && child.pid && child.exitCode === null) {
      process.kill(-child.pid, 'SIGKILL');
    }
  });
  await ended;
  expect(child.signalCode, said.text).toBe('SIGKILL');
}

test('a build that is killed, at any of ten moments, leaves the last good site whole', async () => {
  const random = randomLcg(9);
  const moments = Array.from({ length: 10 }, () => Math.floor(random() * (lines - 4)));
  const killInTurn = async (folder: string) => {
    for (let line = moments.pop(); line !== undefined; line = moments.pop()) {
      await killAt(folder, line);
      expect(readAll(join(folder, 'dist')), `killed after line ${line} of ${lines}`).toEqual(whole);
    }
  };
  await Promise.all([root, elsewhere].map(killInTurn));
}, 600_000);

test('a full disk fails the build, and leaves the last good site whole', async () => {
  const random = randomLcg(28);
  const fill = async (folder: string) => {
    const writes = Math.floor(random() * whole.size);
    const { said, ended } = start(folder, {
      WRITES_LEFT: String(writes),
      NODE_OPTIONS: preload('fill-disk.ts'),
    });
    const [status] = await ended;
    expect(status, said.text).toBe(1);
    expect(said.text).toContain('ENOSPC');
    expect(readAll(join(folder, 'dist')), `full after ${writes} writes`).toEqual(whole);
  };
  await Promise.all([root, elsewhere].map(fill));
});

test('after all that the next build is whole, whatever the others left behind, and makes nothing anew', async () => {
  writeFileSync(join(root, '.dist-next/left-behind.html'), 'half a pa');
  const { said, ended } = start(root, {});
  const [status] = await ended;
  expect(status, said.text).toBe(0);
  expect(readAll(join(root, 'dist'))).toEqual(whole);
  for (const nothing of ['cards, 0 made', '0 compressed anew', '0 twins and QR codes made anew']) {
    expect(said.text).toContain(nothing);
  }
});

test('a build that was killed between its two renames is mended by the next start, even of a build that fails', async () => {
  const [dist, old, next] = ['dist', '.dist-next-old', '.dist-next'].map((name) => join(root, name));
  if (!dist || !old || !next) return;
  cpSync(dist, next, { recursive: true });
  renameSync(dist, old);
  rmSync(join(root, 'content/facts.yaml'));
  const { said, ended } = start(root, {});
  const [status] = await ended;
  expect(status, said.text).toBe(1);
  expect(readAll(dist)).toEqual(whole);
  expect(existsSync(old)).toBe(false);
});
