import type { Prose } from '../markdown/compile.ts';
import type { Source, Story } from '../story/story.ts';
import { wordsFor, type Words } from '../words/words.ts';

/** A source as one page lists it. */
export interface PageSource {
  source: Source;
  number: number;
  /** The paragraphs or pages of it that the page cites. */
  parts: string[];
}

/** What the texts of one page share: the story, the words, and the numbers of its sources. */
export interface PageTexts {
  story: Story;
  words: Words;
  sources: PageSource[];
  /** Paper and the single file hold the whole story on one page: links stay on it. */
  isOnePage: boolean;
}

/** Anything on a page that cites. */
export type Citing = Prose | readonly string[] | null | undefined;

/**
 * Numbers the sources of a page in the order in which its texts cite them.
 * @param citing every text and list of citations that the page shows, in reading order.
 */
export function gatherTexts(story: Story, citing: readonly Citing[], isOnePage = false): PageTexts {
  const sources = new Map<string, PageSource>();
  for (const item of citing) {
    for (const citation of (item && 'cites' in item ? item.cites : item) ?? []) {
      const [id = '', part] = citation.split('#');
      const source = story.sources.get(id);
      if (!source) continue;
      const listed = sources.get(id) ?? { source, number: sources.size + 1, parts: [] };
      if (part && !listed.parts.includes(part)) listed.parts.push(part);
      sources.set(id, listed);
    }
  }
  for (const { parts } of sources.values()) parts.sort((a, b) => Number(a) - Number(b));
  return { story, words: wordsFor(story.language), sources: [...sources.values()], isOnePage };
}
