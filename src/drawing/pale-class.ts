import type { Story } from '../story/story.ts';

/** The class of a page on which what is measured turns pale after the article, where the tokens’ own pale is not that of its hue. */
export function paleClass({ quantity, articleDay }: Story): string | undefined {
  return articleDay && quantity && quantity.hue !== 'orange' ? `pale-${quantity.hue}` : undefined;
}
