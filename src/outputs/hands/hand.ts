import { parentPort } from 'node:worker_threads';
import { doWork, type Work } from './work.ts';

/** A thread that does one piece of work after another, and answers each by its number. */
parentPort?.on('message', ({ number, work }: { number: number; work: Work }) => {
  try {
    parentPort?.postMessage({ number, made: doWork(work) });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});
