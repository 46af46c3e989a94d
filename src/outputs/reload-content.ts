import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, formatProblems } from '../problems/problems.ts';
import { siteStory, forgetStory, rememberStory } from '../story/site-story.ts';
import { storyFolder } from '../story/story-folder.ts';
import { reloadPages } from './reload-pages.ts';
import { takeTogether } from './take-together.ts';

/**
 * In development: reads the story anew when files of it change, tells what is wrong and shows the new pages, of
 * which there may be more or fewer. Edits in quick succession are one change. The server is not started anew for
 * them, since it keeps what it had in memory; nor are the collections filled again, which takes Astro half a
 * second each time: no page reads them.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') rememberStory();
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(storyFolder);
        server.watcher.add(folder);
        const showPages = reloadPages(server);
        const reload = takeTogether(() => {
          forgetStory();
          const fault = readStory();
          if (!fault) return showPages();
          const { message, loc } = fault;
          logger.error(message);
          const place = loc && { ...loc, file: resolve(loc.file) };
          server.ws.send({ type: 'error', err: { message, stack: '', loc: place, id: place?.file } });
        });
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder + sep)) reload();
        });
      },
      'astro:server:start': () => void readStory(),
    },
  };
}

/** Reads the story and tells its warnings. @returns what is wrong with it. */
function readStory(): ContentError | null {
  try {
    const { warnings } = siteStory();
    if (warnings.length > 0) console.warn(formatProblems(warnings));
    return null;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}
