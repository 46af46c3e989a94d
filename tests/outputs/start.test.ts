import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, project } from '../copy-project.ts';
import { findPort } from '../find-port.ts';

const root = copyProject(join(project, 'tests/stories/bridge'));
const port = await findPort();
const { PATH = '', HOME = '' } = process.env;
const started = spawn(process.execPath, ['src/outputs/start.ts', '--port', String(port)], {
  cwd: root,
  env: { PATH, HOME },
});

/** What the site was like at a moment: whether it answers, what its pages say, which files it has. */
async function look() {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  const files = ['og/index.png', 'index.html.br', 'index.md', 'explainer.epub'];
  return {
    status: response.status,
    isWeighed: !(await response.text()).includes('%weight%'),
    files: files.filter((file) => existsSync(join(root, 'dist', file))),
  };
}

let said = '';
started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));

/** Waits for words of the command. */
const wait = (words: string) =>
  new Promise<void>((resolve, reject) => {
    started.stdout.on('data', () => said.includes(words) && resolve());
    started.once('exit', () => reject(new Error(said)));
  });

const pages = wait('follow').then(look);
const whole = wait('The site is whole.').then(look);
afterAll(() => started.kill());

test('npm start serves pages before cards are drawn and files compressed, and then those too', async () => {
  expect(await pages).toEqual({ status: 200, isWeighed: true, files: ['index.md', 'explainer.epub'] });
  expect(await whole).toEqual({
    status: 200,
    isWeighed: true,
    files: ['og/index.png', 'index.html.br', 'index.md', 'explainer.epub'],
  });
}, 300_000);
