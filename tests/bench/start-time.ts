import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { copyProject, project } from '../copy-project.ts';
import { findPort } from '../find-port.ts';

/** Part of `npm run bench`: how long `npm start` of this story takes where nothing was built before. */
const root = copyProject(join(project, 'content'));
const start = performance.now();
const started = spawn(process.execPath, ['src/outputs/start.ts', '--port', String(await findPort())], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(started, 'exit');
let said = '';
started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
/** Waits for words of the command. @returns when they came, in seconds from its start. */
const wait = (words: string) =>
  new Promise<string>((resolve, reject) => {
    started.stdout.on('data', () => {
      if (said.includes(words)) resolve(((performance.now() - start) / 1000).toFixed(1));
      if (said.includes('without what was to follow')) reject(new Error(said));
    });
    started.once('exit', () => reject(new Error(said)));
  });
const whole = wait('The site is whole.');
try {
  console.log(
    `\nnpm start, nothing built before: pages are served after ${await wait('http://127.0.0.1')} s`,
  );
  console.log(`cards and compressed files are there after ${await whole} s`);
} finally {
  started.kill();
}
await ended;
rmSync(root, { recursive: true });
