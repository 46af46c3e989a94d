import type { ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, project } from '../copy-project.ts';
import { listen, startDevelop } from '../develop-server.ts';

const root = copyProject(join(project, 'tests/stories/bridge'));
let server: ChildProcess;
let address = '';
let said = { text: '' };

beforeAll(async () => {
  const tellHeap = `--import=${join(project, 'tests/faults/tell-heap.ts')}`;
  ({ server, address, said } = await startDevelop(root, { NODE_OPTIONS: tellHeap }));
}, 120_000);

afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('the style guide is there in development, with every form of certainty and of dispute', async () => {
  const response = await fetch(`${address}/styleguide/`);
  const html = await response.text();
  expect(response.status, html.slice(0, 2000)).toBe(200);
  for (const part of ['id="colours"', 'id="figures"', 'form estimated', 'form planned', 'id="which-night"']) {
    expect(html).toContain(part);
  }
});

const about = join(root, 'content/about.md');

test('a page tells what its story says now, not what it said when the server began', async () => {
  const read = async () => (await fetch(`${address}/about/`)).text();
  expect(await read()).not.toContain('Nobody objected.');
  appendFileSync(about, '\nNobody objected.\n');
  await vi.waitFor(async () => expect(await read()).toContain('Nobody objected.'), { timeout: 30_000 });
});

const entry = join(root, 'content/works/late-crew.md');
const text = readFileSync(join(root, 'content/works/opening.md'), 'utf8');
const statusOf = async (path: string) => (await fetch(address + path, { redirect: 'manual' })).status;
/** Writes the entry, or takes it away, and waits until the server says so. */
async function setEntry(isThere: boolean): Promise<void> {
  if (isThere) writeFileSync(entry, text);
  else rmSync(entry);
  await vi.waitFor(async () => expect(await statusOf('/works/late-crew/')).toBe(isThere ? 200 : 404), {
    timeout: 30_000,
  });
}

test('files may come and go, and a former address be added, without another start', async () => {
  await setEntry(true);
  writeFileSync(entry, text.replace('---\n', '---\naliases: [/works/never-there/]\n'));
  await vi.waitFor(async () => expect(await statusOf('/works/never-there/')).toBe(200), { timeout: 30_000 });
  await setEntry(false);
  expect(said.text).not.toContain('server restarted');
});

test('a mistake in the content opens its file at its line, and is gone when it is mended', async () => {
  const file = join(root, 'content/cause/bridge-falls.md');
  const sound = readFileSync(file, 'utf8');
  const { sent, close } = await listen(address);
  writeFileSync(file, sound.replace('place: vale', 'place: vael'));
  const told = await vi.waitFor(
    () => {
      const found = sent.find(({ err }) => err?.message.includes('vael'));
      expect(found?.type).toBe('error');
      return found?.err;
    },
    { timeout: 30_000 },
  );
  expect(told?.loc).toEqual({ file, line: 7, column: 8 });
  expect(told?.id).toBe(file);
  writeFileSync(file, sound);
  await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('full-reload'), { timeout: 30_000 });
  close();
});

/** Megabytes that the server holds. */
async function readHeap(): Promise<number> {
  const from = said.text.length;
  process.kill(server.pid ?? 0, 'SIGUSR2');
  const find = () => {
    const [, bytes] = /heap: (\d+);/.exec(said.text.slice(from)) ?? [];
    expect(bytes).toBeDefined();
    return Number(bytes);
  };
  return (await vi.waitFor(find, { timeout: 30_000 })) / 1e6;
}

test('ten files that come and go leave no memory taken', async () => {
  const before = await readHeap();
  for (let time = 0; time < 5; time += 1) {
    await setEntry(true);
    await setEntry(false);
  }
  expect((await readHeap()) - before).toBeLessThan(40);
});
