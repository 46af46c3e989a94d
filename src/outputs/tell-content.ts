import type { AstroIntegration } from 'astro';
import { ContentError, formatProblems } from '../problems/problems.ts';
import { siteStory } from '../story/site-story.ts';
import { refuse } from './refuse.ts';

/** Before a build begins: mistakes in the content end it, and are told once, with nothing of the toolchain. */
export function tellContent(): AstroIntegration {
  return {
    name: 'tell-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          const { warnings } = siteStory();
          if (warnings.length > 0) console.warn(formatProblems(warnings));
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          refuse(error.message);
        }
      },
    },
  };
}
