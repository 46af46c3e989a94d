import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hashCode } from './code-hash.ts';
import { MadeCache } from '../made-cache.ts';
import type { Work } from './work.ts';

/** A piece of work as a thread is given it. */
export interface Task {
  number: number;
  work: Work;
}

/** What a thread has made of a piece of work, or why it could not. */
export interface Answer {
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
/** So many pieces of work keep every thread busy. */
const mostWaiting = 40;
/** What a piece of work takes is dropped at its end; a thread that had the room of a process would fill it first. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };
/** A thread is given so many pieces at once: to wake it can take as long as a piece. */
const handful = 10;

/**
 * Threads that make, beside the pages that are still written, what is made of a text alone. What has been made of
 * the same text by the same code is taken from a folder; nothing depends on that but the time.
 */
export class Hands {
  /** How many pieces of work had to be done. */
  done = 0;
  readonly #cache: MadeCache;
  readonly #code = hashCode(fileURLToPath(new URL('work.ts', import.meta.url)));
  /** What is not made yet, by its key; what could not be made stays. */
  readonly #begun = new Map<string, Promise<void>>();
  readonly #waiting = new Map<number, Waiting>();
  #threads: Worker[] = [];
  /** What no thread was given yet. */
  #pile: Task[] = [];
  #given = 0;
  #number = 0;
  /** Why a thread ended before its time. */
  #failure: unknown;

  /** @param folder of what has been made. */
  constructor(folder: string) {
    this.#cache = new MadeCache(folder);
  }

  /**
   * Begins a piece of work.
   * @returns the key under which it will be taken.
   */
  begin(work: Work): string {
    const key = this.#keyOf(work);
    if (this.#begun.has(key) || this.#cache.has(key)) return key;
    const made = this.#give(work).then((text) => {
      this.#cache.write(key, text);
      this.#begun.delete(key);
    });
    // A failure is told where the work is taken.
    made.catch(() => undefined);
    this.#begun.set(key, made);
    return key;
  }

  /** Waits while more is begun than the threads will come to soon: what waits for them takes memory. */
  async keepUp(): Promise<void> {
    while (this.#waiting.size > mostWaiting) {
      this.#giveOut();
      const [next] = this.#begun.values();
      await next?.catch(() => undefined);
    }
  }

  /**
   * What a piece of work has made that was begun under a key.
   * @throws Error as what makes it does.
   */
  async take(key: string): Promise<string> {
    this.#giveOut();
    await this.#begun.get(key);
    return (this.#cache.read(key) ?? '').toString();
  }

  /** Begins a piece of work and waits for it; see `take`. */
  make(work: Work): Promise<string> {
    return this.take(this.begin(work));
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
      this.#pile.push({ number, work });
      if (this.#pile.length >= handful) this.#giveOut();
    });
  }

  /** Gives a thread what has piled up. */
  #giveOut(): void {
    if (this.#pile.length === 0) return;
    // Threads keep the process alive only while it waits for them: a build that fails can end.
    for (const thread of this.#threads) thread.ref();
    this.#threads[this.#given++ % this.#threads.length]?.postMessage(this.#pile);
    this.#pile = [];
  }

  #hire(): void {
    const count = Math.min(most, Math.max(1, availableParallelism() - 1));
    this.#threads = Array.from({ length: count }, () => {
      const thread = new Worker(new URL('hand.ts', import.meta.url), { resourceLimits });
      thread.on('message', (answers: readonly Answer[]) => answers.forEach((answer) => this.#take(answer)));
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
    if (this.#waiting.size === this.#pile.length) for (const thread of this.#threads) thread.unref();
    if (made === undefined) waiting?.reject(error);
    else waiting?.resolve(made);
  }
}
