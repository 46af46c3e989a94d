import { parentPort } from 'node:worker_threads';
import type { Answer, Task } from './hands.ts';
import { doWork } from './work.ts';

/** A thread that does one handful of work after another, and answers each piece by its number. */
parentPort?.on('message', (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(answer)));

function answer({ number, work }: Task): Answer {
  try {
    return { number, made: doWork(work) };
  } catch (error) {
    return { number, error };
  }
}
