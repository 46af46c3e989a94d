import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, project } from '../copy-project.ts';

test('the style guide is there in development, with every form of certainty and of dispute', async () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
    cwd: root,
    env: { PATH, HOME },
    detached: true,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [found] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (found) resolve(found);
      });
      server.on('exit', () => reject(new Error(output)));
    });
    const response = await fetch(`${address}/styleguide/`);
    const html = await response.text();
    expect(response.status, html.slice(0, 2000)).toBe(200);
    for (const part of [
      'id="colours"',
      'id="figures"',
      'form estimated',
      'form planned',
      'id="which-night"',
    ]) {
      expect(html).toContain(part);
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
});
