import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The folder beside the output that a build writes into, and that takes the output’s place only when
 * everything worked: a failed build leaves the last good one as it was. Two renames do that; Node has
 * no call that exchanges two folders, so a build that is killed between them leaves the last good one
 * under its other name, and whatever Astro does next puts it back.
 */
export class OutputFolders {
  #folders: { target: string; next: string; old: string } | undefined;

  /**
   * Puts back what a killed build left behind.
   * @param output the folder of the output.
   * @returns the folder to build into.
   */
  prepare(output: URL): URL {
    const target = fileURLToPath(output).replace(/[\\/]$/, '');
    const next = join(dirname(target), `.${basename(target)}-next`);
    const old = `${next}-old`;
    this.#folders = { target, next, old };
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
    else if (existsSync(old)) renameSync(old, target);
    return pathToFileURL(`${next}/`);
  }

  /** Puts what was built in the output’s place. */
  swap(): void {
    if (!this.#folders) return;
    const { target, next, old } = this.#folders;
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    rmSync(old, { recursive: true, force: true });
  }
}
