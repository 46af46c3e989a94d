import type { AstroIntegration } from 'astro';

/** In development only: serves `/styleguide/`, which shows every component in every state. */
export function styleGuideRoute(): AstroIntegration {
  return {
    name: 'style-guide-route',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') {
          injectRoute({ pattern: '/styleguide', entrypoint: './src/styleguide/StyleGuide.astro' });
        }
      },
    },
  };
}
