import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that runs, with a folder of its own. */
export interface Program {
  /** What it said that matched. */
  said: string;
  /** Ends it and whatever it started, and removes its folder. */
  stop: () => Promise<void>;
}

interface Hooks {
  /** Writes into the folder before the program starts. */
  prepare?: (profile: string) => void;
  /** Is told all that the program says. */
  hear?: (text: string) => void;
}

/**
 * Starts a program, and waits until it says that it is ready.
 * @param args its arguments, given the folder that it may write into.
 * @param ready finds in its output, as its first group, what the caller has to know.
 * @throws Error with what it said when it ends before that.
 */
export async function startProgram(
  program: string,
  args: (profile: string) => string[],
  ready: RegExp,
  env: Record<string, string> = {},
  { prepare, hear }: Hooks = {},
): Promise<Program> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-'));
  prepare?.(profile);
  const child = spawn(program, args(profile), {
    detached: true,
    env: { ...process.env, HOME: profile, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const said = await new Promise<string>((resolve, reject) => {
    const listen = (text: string): void => {
      output += text;
      hear?.(text);
      const found = ready.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${output}`)));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const ended = once(child, 'exit');
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { said, stop };
}
