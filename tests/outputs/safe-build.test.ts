import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
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
import { copyProject, project, startBuild } from '../copy-project.ts';

const bridge = join(project, 'tests/stories/bridge');
const preload = (name: string) => `--import=${join(project, 'tests/faults', name)}`;

/** Every file of a folder with a hash of its bytes. */
function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }): [string, string] => [
        join(parentPath, name).slice(folder.length),
        hash('sha256', readFileSync(join(parentPath, name))),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const root = copyProject(bridge);
const elsewhere = join(mkdtempSync(join(tmpdir(), 'a folder, ')), 'ñ/deeper');
const networkLog = join(mkdtempSync(join(tmpdir(), 'network-')), 'log');
/** Two builds at once of the same folder. */
let rivals: { pid: number | undefined; status: number | null; said: string }[] = [];
let lines = 0;
let whole: Map<string, string>;

beforeAll(async () => {
  mkdirSync(join(elsewhere, '..'), { recursive: true });
  renameSync(copyProject(bridge), elsewhere);
  writeFileSync(networkLog, '');
  const canCut = spawnSync('unshare', ['-rn', 'true']).status === 0;
  const here = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' };
  const there = {
    TZ: 'America/Adak',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NETWORK_LOG: networkLog,
    NODE_OPTIONS: preload('cut-network.ts'),
  };
  const other = startBuild(elsewhere, there, canCut ? ['unshare', '-rn'] : []);
  rivals = await Promise.all(
    [startBuild(root, here), startBuild(root, here)].map(async ({ child, said, ended }) => {
      const [status] = await ended;
      return { pid: child.pid, status, said: said.text };
    }),
  );
  const [status] = await other.ended;
  expect(status, other.said.text).toBe(0);
  lines = rivals.find((one) => one.status === 0)?.said.split('\n').length ?? 0;
  whole = readAll(join(root, 'dist'));
}, 240_000);

test('of two builds at once one is whole, and the other says in a sentence whom it waits for', () => {
  expect(rivals.map(({ status }) => status).sort(), rivals.map(({ said }) => said).join('\n')).toEqual([
    0, 1,
  ]);
  const [loser, winner] = rivals[0]?.status === 1 ? rivals : [...rivals].reverse();
  expect(loser?.said).toContain(`Process ${winner?.pid} is building ${join(root, 'dist')}.`);
  expect(loser?.said).not.toMatch(/\n\s+at /);
  expect(whole.has('/index.html')).toBe(true);
  expect(readdirSync(root).filter((name) => name.startsWith('.dist'))).toEqual(['.dist-next-made-of']);
});

test('a build is the same to the byte in another time zone, locale and folder', () => {
  const other = readAll(join(elsewhere, 'dist'));
  expect([...other.keys()]).toEqual([...whole.keys()]);
  expect([...other].filter(([file, bytes]) => whole.get(file) !== bytes).map(([file]) => file)).toEqual([]);
  expect(whole.size).toBeGreaterThan(100);
});

test('a build asks nothing of the network', () => {
  expect(readFileSync(networkLog, 'utf8')).toBe('');
});

test('a build that is killed, at whatever it says, leaves the last good site whole', async () => {
  const { child, said, ended } = startBuild(root);
  const send = (signal: NodeJS.Signals) => process.kill(-(child.pid ?? 0), signal);
  const last = lines - 5;
  const found: Record<number, string[]> = {};
  child.stdout.on('data', () => {
    if (child.exitCode !== null) return;
    // What a process that stands still has on the disk is what it would leave there if it were killed.
    send('SIGSTOP');
    const line = said.text.split('\n').length;
    const now = readAll(join(root, 'dist'));
    found[line] = [...new Set([...whole.keys(), ...now.keys()])].filter(
      (file) => now.get(file) !== whole.get(file),
    );
    if (line > last) send('SIGKILL');
    send('SIGCONT');
  });
  await ended;
  expect(child.signalCode, said.text).toBe('SIGKILL');
  expect(Object.entries(found).filter(([, files]) => files.length > 0)).toEqual([]);
  expect(Object.keys(found).length).toBeGreaterThan(10);
});

test('a full disk fails the build, and leaves the last good site whole', async () => {
  const random = randomLcg(28);
  const fill = async (folder: string) => {
    const writes = Math.floor(random() * whole.size);
    const { said, ended } = startBuild(folder, {
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
  const { said, ended } = startBuild(root);
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
  const { said, ended } = startBuild(root);
  const [status] = await ended;
  expect(status, said.text).toBe(1);
  expect(readAll(dist)).toEqual(whole);
  expect(existsSync(old)).toBe(false);
});
