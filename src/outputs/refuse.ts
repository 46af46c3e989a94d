import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Ends a command before it begins, with what is wrong and what to do, and nothing of the toolchain. */
export function refuse(message: string): never {
  console.error(message);
  makeRoom();
  process.exit(1);
}

/**
 * Collects garbage. A thread that compiles while Node 24 ends, and finds no room for what it compiled, asks for a
 * collection of the thread that waits for it: one command in fifty told what was wrong, and never ended.
 */
function makeRoom(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
