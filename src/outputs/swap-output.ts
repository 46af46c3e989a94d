import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the output, and puts it in the output’s place only when everything
 * worked: a failed build leaves the last good one as it was. Must be the last integration.
 */
export function swapOutput(): AstroIntegration {
  let output: URL | undefined;
  let next: URL | undefined;
  return {
    name: 'swap-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        output = config.outDir;
        next = new URL(
          `.${fileURLToPath(output).split('/').filter(Boolean).at(-1)}-next/`,
          new URL('../', output),
        );
        updateConfig({ outDir: next });
      },
      'astro:build:done': () => {
        if (!output || !next) return;
        const [target, fresh] = [output, next].map((url) => fileURLToPath(url).replace(/\/$/, ''));
        if (!target || !fresh) return;
        const old = `${fresh}-old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, old);
        renameSync(fresh, target);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}
