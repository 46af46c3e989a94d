import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the output, and puts it in the output’s place only when everything
 * worked: a failed build leaves the last good one as it was. Two renames do that; Node has no call
 * that exchanges two folders, so a build that is killed between them leaves the last good one under
 * its other name, and whatever Astro does next puts it back. Must be the last integration.
 */
export function swapOutput(): AstroIntegration {
  let folders: Folders | undefined;
  return {
    name: 'swap-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        folders = nameFolders(fileURLToPath(config.outDir));
        putBack(folders);
        if (command === 'build') updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
      },
      'astro:build:done': () => {
        if (!folders) return;
        const { target, next, old } = folders;
        if (existsSync(target)) renameSync(target, old);
        renameSync(next, target);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}

interface Folders {
  target: string;
  next: string;
  old: string;
}

function nameFolders(output: string): Folders {
  const target = output.replace(/[\\/]$/, '');
  const next = join(dirname(target), `.${basename(target)}-next`);
  return { target, next, old: `${next}-old` };
}

/** After a build that was killed while it changed the folders: puts the last good one back, or away. */
function putBack({ target, old }: Folders): void {
  if (!existsSync(old)) return;
  if (existsSync(target)) rmSync(old, { recursive: true });
  else renameSync(old, target);
}
