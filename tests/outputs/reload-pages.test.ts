import type { ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, project } from '../copy-project.ts';
import { listen, startDevelop, type Message } from '../develop-server.ts';

const root = copyProject(join(project, 'tests/stories/bridge'));
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  ({ server, address } = await startDevelop(root));
}, 120_000);

afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

const about = join(root, 'content/about.md');
/** Asks for a page as a browser does. */
const open = () => fetch(`${address}/about/`, { headers: { accept: 'text/html' } });
const isReload = ({ type }: Message) => type === 'full-reload';

test('each edit loads an open page anew once', async () => {
  const { sent, close } = await listen(address);
  const edits = 3;
  await open();
  sent.length = 0;
  for (let edit = 1; edit <= edits; edit += 1) {
    await open();
    appendFileSync(about, '\nSomebody left.\n');
    await vi.waitFor(() => expect(sent.filter(isReload)).toHaveLength(edit), { timeout: 30_000 });
    // Astro writes its collections within half a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  expect(sent.filter(isReload)).toHaveLength(edits);
  close();
});

test('a page from before an edit that comes to listen after it is loaded anew too', async () => {
  const early = await listen(address);
  await open();
  appendFileSync(about, '\nSomebody came back.\n');
  await vi.waitFor(() => expect(early.sent.some(isReload)).toBe(true), { timeout: 30_000 });
  const late = await listen(address);
  await vi.waitFor(() => expect(late.sent.some(isReload)).toBe(true), { timeout: 30_000 });
  await open();
  const newest = await listen(address);
  await vi.waitFor(() => expect(newest.sent.length).toBeGreaterThan(0), { timeout: 30_000 });
  expect(newest.sent.some(isReload)).toBe(false);
  for (const { close } of [early, late, newest]) close();
});
