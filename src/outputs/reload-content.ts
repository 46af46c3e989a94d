import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../problems/problems.ts';
import { siteStory, forgetStory } from '../story/site-story.ts';
import { storyFolder } from '../story/story-folder.ts';

/**
 * In development: reads the story anew when a file of it changes, tells what is wrong, fills the
 * collections again and shows the new pages.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const folder = resolve(storyFolder);
        server.watcher.add(folder);
        server.watcher.on('all', async (event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          forgetStory();
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
          if (event !== 'change') {
            await server.restart();
            return;
          }
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
