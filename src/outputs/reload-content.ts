import type { AstroIntegration } from 'astro';
import { ContentError } from '../problems/problems.ts';
import { siteStory, forgetStory } from '../story/site-story.ts';

/**
 * In development: reads the story anew when a file of it changes, tells what is wrong, fills the
 * collections again and shows the new pages.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add('content');
        server.watcher.on('all', async (event, path) => {
          if (!/(^|[\\/])content[\\/]/.test(path) || /[\\/](src|node_modules)[\\/]/.test(path)) return;
          forgetStory();
          try {
            siteStory();
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
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
