import type { Story } from '../story/story.ts';

/** The class of a page on which what is measured may be drawn pale, where the tokens’ own pale is not that of its hue. */
export function paleClass({ quantity }: Story): string | undefined {
  return quantity && quantity.hue !== 'orange' ? `pale-${quantity.hue}` : undefined;
}
