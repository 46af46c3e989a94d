import type { AstroIntegrationLogger } from 'astro';
import type { Story } from '../story/story.ts';
import type { BuiltSite } from './built-site.ts';
import type { CompressionCache } from './compressed/compression-cache.ts';
import type { Hands } from './hands/hands.ts';

/** What a product is made from. */
export interface Build {
  site: BuiltSite;
  story: Story;
  /** The folder that lasts from build to build. */
  cache: string;
  compressed: CompressionCache;
  hands: Hands;
  /** Under what key the hands make the twin of a page, by its path. */
  twins: ReadonlyMap<string, string>;
  logger: AstroIntegrationLogger;
}

/** Makes something of a built site, or holds it to something. */
export type Make = (build: Build) => void | Promise<void>;
