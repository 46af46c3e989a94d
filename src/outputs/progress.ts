import type { AstroIntegrationLogger } from 'astro';

/** Where lines are told that stay. */
export type Log = Pick<AstroIntegrationLogger, 'info'>;

/** A terminal is told this often, a log that often, in milliseconds. */
const betweenBars = 80;
const betweenLines = 5_000;
const barLength = 24;
const clearLine = '\r\u001B[2K';

/** Where progress is shown, and what time it is there; all but tests take the error stream and the clock. */
export interface Screen {
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** Milliseconds from some moment. */
  now: () => number;
}

const own: Screen = { stream: process.stderr, now: () => performance.now() };

/** Says how far a long step is: as a bar on a terminal; elsewhere as a line of the log every few seconds. */
export class Progress {
  readonly #log: Log;
  readonly #what: string;
  readonly #total: number;
  readonly #screen: Screen;
  #done = 0;
  #told: number;

  /**
   * @param what is counted, in the plural: `cards drawn`.
   * @param total how many there will be.
   */
  constructor(log: Log, what: string, total: number, screen = own) {
    this.#log = log;
    this.#what = what;
    this.#total = total;
    this.#screen = screen;
    this.#told = screen.now();
  }

  /** One more is done. */
  step(): void {
    this.#done += 1;
    const { stream, now } = this.#screen;
    if (now() - this.#told < (stream.isTTY ? betweenBars : betweenLines)) return;
    this.#told = now();
    const text = `${this.#done} of ${this.#total} ${this.#what}`;
    if (!stream.isTTY) {
      this.#log.info(text);
      return;
    }
    const full = Math.min(barLength, Math.floor((this.#done / this.#total) * barLength));
    stream.write(`${clearLine}${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${text}`);
  }

  /** Takes the bar away: what has been done is told by the step itself. */
  end(): void {
    if (this.#screen.stream.isTTY) this.#screen.stream.write(clearLine);
  }
}
