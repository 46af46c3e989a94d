import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '../find-port.ts';
import type { Host } from './programs.ts';

/** A host that runs. */
export interface RunningHost {
  /** Its address, without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/** A host that does not answer after so many milliseconds never will. */
const patience = 60_000;

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(kill));

/**
 * Starts a host and waits until it answers.
 * @param port 0 for any that is free.
 * @throws Error with what it said when it ends instead, or does not answer in time.
 */
export async function startHost(
  host: Host,
  { root, base, port = 0 }: { root: string; base: string; port?: number },
): Promise<RunningHost> {
  const own = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(own, 0o755);
  const taken = port || (await findPort());
  const server = spawn(host.program, host.args({ root, base, port: taken, own }), {
    cwd: own,
    detached: true,
    env: {
      ...process.env,
      HOME: own,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
      WRANGLER_SEND_METRICS: 'false',
      CI: '1',
    },
  });
  running.add(server);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  server.on('error', ({ message }) => (said += message));
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve());
  });
  const stop = async () => {
    kill(server);
    await ended;
    running.delete(server);
    rmSync(own, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${taken}`;
  const until = Date.now() + patience;
  while (!(await answers(address))) {
    const hasEnded = server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
    if (!hasEnded && Date.now() < until) continue;
    await stop();
    throw new Error(`${host.name} ${hasEnded ? 'ended' : `did not answer in ${patience / 1000} s`}: ${said}`);
  }
  return { address, stop };
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    await new Promise((resolve) => setImmediate(resolve));
    return false;
  }
}

/** Ends a host with all that it started. */
function kill(server: ChildProcess): void {
  const hasEnded = server.exitCode !== null || server.signalCode !== null;
  if (server.pid !== undefined && !hasEnded) process.kill(-server.pid, 'SIGKILL');
}
