import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { storyFolder, tellMissing } from '../story/story-folder.ts';
import { refuse } from './refuse.ts';

/**
 * `npm start`: builds the pages and serves them; behind them, the whole site is built and takes their place. What is
 * asked of it (`--port 8080`) goes to the server.
 */
const astro = 'node_modules/astro/bin/astro.mjs';

function run(command: readonly string[], stdio: 'inherit' | 'pipe', extras: 'on' | 'later'): ChildProcess {
  const child = spawn(process.execPath, [astro, ...command], {
    stdio: ['inherit', stdio, 'inherit'],
    env: { ...process.env, EXTRAS: extras },
  });
  process.once('exit', () => child.kill());
  return child;
}

const ended = async (child: ChildProcess): Promise<number> => Number((await once(child, 'exit'))[0] ?? 1);

/** Waits until a server has said its address, and lets through what it says. */
async function isServing(server: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (said: Buffer) => {
      process.stdout.write(said);
      if (said.includes('http://')) resolve();
    });
  });
}

/** Builds the whole site, with as little of the machine as the server leaves. */
async function buildWhole(): Promise<void> {
  console.log('Share cards, compressed files and exact weights of pages follow; read on meanwhile.');
  const build = run(['build'], 'pipe', 'on');
  let said = '';
  build.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  if (build.pid !== undefined) setPriority(build.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const isBuilt = (await ended(build)) === 0;
  console.log(isBuilt ? 'The site is whole.' : `${said}\nThe site is served without what was to follow.`);
}

const missing = tellMissing(storyFolder);
if (missing !== null) refuse(missing);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
const failure = await ended(run(['build'], 'inherit', 'later'));
if (failure !== 0) process.exit(failure);
const server = run(['preview', '--host', '127.0.0.1', ...process.argv.slice(2)], 'pipe', 'on');
void isServing(server).then(buildWhole);
process.exit(await ended(server));
