import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../problems/problems.ts';
import { siteStory, forgetStory, rememberStory } from '../story/site-story.ts';
import { storyFolder } from '../story/story-folder.ts';
import { takeTogether } from './take-together.ts';

/**
 * In development: reads the story anew when files of it change, tells what is wrong, fills the
 * collections again and shows the new pages, of which there may be more or fewer. Edits in quick succession
 * are one change. The server is not started anew for them, since it keeps what it had in memory.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') rememberStory();
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const folder = resolve(storyFolder);
        server.watcher.add(folder);
        const reload = takeTogether(async () => {
          try {
            siteStory();
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
            const { message, loc } = error;
            const place = loc && { ...loc, file: resolve(loc.file) };
            server.ws.send({ type: 'error', err: { message, stack: '', loc: place, id: place?.file } });
            return;
          }
          await refreshContent?.({});
          // Astro keeps the paths of pages until it says this itself, which it does when a collection changed.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          forgetStory();
          reload();
        });
      },
    },
  };
}
