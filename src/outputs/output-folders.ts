import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findHolder, takeLock } from './build-lock.ts';

/**
 * The folder beside the output that a build writes into, and that takes the output’s place only when
 * everything worked: a failed build leaves the last good one as it was. Two renames do that; Node has
 * no call that exchanges two folders, so a build that is killed between them leaves the last good one
 * under its other name, and whatever Astro does next puts it back.
 */
export class OutputFolders {
  readonly #target: string;
  readonly #next: string;
  readonly #lock: string;

  /** @param output the folder of the output; one that it links to is meant instead. */
  constructor(output: URL) {
    this.#target = followLink(fileURLToPath(output).replace(/[\\/]$/, ''));
    this.#next = join(dirname(this.#target), `.${basename(this.#target)}-next`);
    this.#lock = `${this.#next}-lock`;
  }

  /** Where it is written down of what the output was made: beside it, so that it is not published. */
  get mark(): string {
    return `${this.#next}-made-of`;
  }

  /** The folder to build into. */
  get next(): URL {
    return pathToFileURL(`${this.#next}/`);
  }

  /**
   * Takes the output for this build.
   * @throws Error when another build has it.
   */
  take(): void {
    const holder = takeLock(this.#lock);
    if (holder === null) return;
    throw new Error(`Process ${holder} is building ${this.#target}.\nWait until it has ended.`);
  }

  /** Puts back what a killed build left behind, unless a build is running. @returns what could not be deleted. */
  mend(): string[] {
    if (findHolder(this.#lock) !== null) return [];
    const [last] = this.#listOld();
    if (last && !existsSync(this.#target)) renameSync(last.folder, this.#target);
    return this.#deleteOld();
  }

  /**
   * Puts what was built in the output’s place.
   * @returns former outputs that could not be deleted.
   * @throws Error when the output cannot be moved.
   */
  swap(): string[] {
    const number = (this.#listOld()[0]?.number ?? 0) + 1;
    try {
      if (existsSync(this.#target)) renameSync(this.#target, this.#nameOld(number));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Error(
        `${this.#target} cannot be replaced (${code}); the new site is whole in ${this.#next}.\nDelete the former one by hand.`,
        { cause: error },
      );
    }
    renameSync(this.#next, this.#target);
    return this.#deleteOld();
  }

  #nameOld(number: number): string {
    return `${this.#next}-old${number > 1 ? `-${number}` : ''}`;
  }

  /** Former outputs that still are, the last one first. */
  #listOld(): { folder: string; number: number }[] {
    const folder = dirname(this.#target);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => {
        const start = `${basename(this.#next)}-old`;
        const [, number = '1'] = /^(?:-(\d+))?$/.exec(name.slice(start.length)) ?? [];
        const isOld = name.startsWith(start) && join(folder, name) === this.#nameOld(Number(number));
        return isOld ? [{ folder: join(folder, name), number: Number(number) }] : [];
      })
      .sort((a, b) => b.number - a.number);
  }

  #deleteOld(): string[] {
    return this.#listOld().flatMap(({ folder }) => {
      try {
        rmSync(folder, { recursive: true, force: true });
        return [];
      } catch {
        return [folder];
      }
    });
  }
}

/** Where a path leads, whether or not something is there. */
function followLink(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? followLink(resolve(dirname(path), readlinkSync(path))) : path;
}
