import { href } from '../paths.ts';
import { absolutePlace } from '../story/place-of.ts';
import { sourceHome } from '../story/source-parts.ts';
import type { Source } from '../story/story.ts';
import type { PageTexts } from './page-texts.ts';

/** Addresses elsewhere are what weighs: a longer list leads to its sources through the site’s own page of them. */
const longestDirect = 25;

/**
 * Where a page’s list of sources leads: to the source itself, or, from a long list, to its place among those of its
 * grade. Undefined for a source that has no address.
 */
export function addressOfSource(source: Source, texts: PageTexts): string | undefined {
  return isLong(texts) ? href(sourceHome(texts.story, source)) : source.url;
}

/** The same as a whole address, for machines. */
export function wholeAddressOfSource(source: Source, texts: PageTexts): string | undefined {
  return isLong(texts) ? absolutePlace(texts.story, sourceHome(texts.story, source)) : source.url;
}

function isLong({ isOnePage, sources }: PageTexts): boolean {
  return !isOnePage && sources.length > longestDirect;
}
