import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hashCode } from './code-hash.ts';
import { MadeCache } from '../made-cache.ts';
import type { Work } from './work.ts';

interface Answer {
  number: number;
  made?: string;
  error?: unknown;
}

interface Waiting {
  resolve: (made: string) => void;
  reject: (error: unknown) => void;
}

/** More threads than these would wait for pages. */
const most = 3;

/**
 * Threads that make, beside the pages that are still written, what is made of a text alone. What has been made of
 * the same text by the same code is taken from a folder; nothing depends on that but the time.
 */
export class Hands {
  /** How many pieces of work had to be done. */
  done = 0;
  readonly #cache: MadeCache;
  readonly #code = hashCode(fileURLToPath(new URL('work.ts', import.meta.url)));
  readonly #begun = new Map<string, Promise<string>>();
  readonly #waiting = new Map<number, Waiting>();
  #threads: Worker[] = [];
  #number = 0;
  /** Why a thread ended before its time. */
  #failure: unknown;

  /** @param folder of what has been made. */
  constructor(folder: string) {
    this.#cache = new MadeCache(folder);
  }

  /** Begins a piece of work that will be asked for. */
  begin(work: Work): void {
    const key = this.#keyOf(work);
    if (this.#begun.has(key) || this.#cache.has(key)) return;
    const made = this.#give(work);
    // A failure is told where the work is asked for.
    made.catch(() => undefined);
    this.#begun.set(key, made);
  }

  /**
   * What a piece of work makes; each is asked for once.
   * @throws Error as what makes it does.
   */
  async make(work: Work): Promise<string> {
    const key = this.#keyOf(work);
    const known = this.#cache.read(key);
    if (known !== null) return known.toString();
    this.begin(work);
    const made = (await this.#begun.get(key)) ?? '';
    this.#begun.delete(key);
    this.#cache.write(key, made);
    return made;
  }

  /** Sends the threads home, and forgets what nobody has asked for. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
    this.#threads = [];
    this.#cache.sweep();
  }

  #keyOf(work: Work): string {
    const hash = createHash('sha256').update(this.#code);
    for (const text of work) hash.update('\0').update(text);
    return hash.digest('hex').slice(0, 32);
  }

  #give(work: Work): Promise<string> {
    if (this.#threads.length === 0) this.#hire();
    this.done += 1;
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#waiting.set(number, { resolve, reject });
      // Threads keep the process alive only while it waits for them: a build that fails can end.
      for (const thread of this.#threads) thread.ref();
      this.#threads[number % this.#threads.length]?.postMessage({ number, work });
    });
  }

  #hire(): void {
    const count = Math.min(most, Math.max(1, availableParallelism() - 1));
    this.#threads = Array.from({ length: count }, () => {
      const thread = new Worker(new URL('hand.ts', import.meta.url));
      thread.on('message', (answer: Answer) => this.#take(answer));
      thread.on('error', (error) => {
        this.#failure = error;
        for (const number of [...this.#waiting.keys()]) this.#take({ number, error });
      });
      thread.unref();
      return thread;
    });
  }

  #take({ number, made, error }: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) for (const thread of this.#threads) thread.unref();
    if (made === undefined) waiting?.reject(error);
    else waiting?.resolve(made);
  }
}
