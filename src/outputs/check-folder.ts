import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { storyFolder, tellMissing } from '../story/story-folder.ts';
import { refuse } from './refuse.ts';

/** What Astro, Vite and esbuild cannot have in the path of a project: they read it as an address, a pattern, or a string’s end. */
const unreadable = /[#?*'"]/;

/** The first sign in the path of a project that the toolchain cannot read; undefined where it can read all. */
export const findUnreadable = (folder: string): string | undefined => unreadable.exec(folder)?.[0];

/** Before all else: a folder with a name that the toolchain cannot read, or a story that is not there, ends the command in one sentence. */
export function checkFolder(): AstroIntegration {
  return {
    name: 'check-folder',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const folder = fileURLToPath(config.root);
        const sign = findUnreadable(folder);
        if (sign) {
          refuse(
            `The path of this folder has ${sign} in it, with which the toolchain cannot work: ${folder}\nRename the folder, or move it elsewhere.`,
          );
        }
        const missing = tellMissing(storyFolder);
        if (missing !== null) refuse(missing);
      },
    },
  };
}
