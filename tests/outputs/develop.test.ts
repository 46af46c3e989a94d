import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, project } from '../copy-project.ts';

const root = copyProject(join(project, 'tests/stories/bridge'));
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  const { PATH = '', HOME = '' } = process.env;
  const started = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
    cwd: root,
    env: { PATH, HOME },
    detached: true,
  });
  server = started;
  address = await new Promise<string>((resolve, reject) => {
    let output = '';
    started.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (found) resolve(found);
    });
    started.on('exit', () => reject(new Error(output)));
  });
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

test('a page tells what its story says now, not what it said when the server began', async () => {
  const read = async () => (await fetch(`${address}/about/`)).text();
  const file = join(root, 'content/about.md');
  const text = readFileSync(file, 'utf8');
  expect(await read()).not.toContain('Nobody objected.');
  writeFileSync(file, `${text}\nNobody objected.\n`);
  await vi.waitFor(async () => expect(await read()).toContain('Nobody objected.'), { timeout: 30_000 });
});
