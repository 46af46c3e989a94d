import type { Prose } from '../markdown/compile.ts';
import type { Fact, Source, Story } from '../story/story.ts';
import { wordsFor, type Words } from '../words/words.ts';

/** A source as one page lists it. */
export interface PageSource {
  source: Source;
  number: number;
  /** The paragraphs or pages of it that the page cites. */
  parts: string[];
}

/** The note of a figure on one page. */
export interface PageNote {
  fact: Fact;
  number: number;
  /** The text beside which it stands; null where it stands with the others at the end. */
  home: Prose | null;
}

/** What the texts of one page share: the story, the words, and the numbers of its sources and notes. */
export interface PageTexts {
  story: Story;
  words: Words;
  /** Path of the page, without the base. */
  path: string;
  sources: PageSource[];
  notes: PageNote[];
  /** Paper and the single file hold the whole story on one page: links stay on it. */
  isOnePage: boolean;
  /** Whether figures lead to their page in the ledger instead of to a note. */
  isBrief: boolean;
}

/** Anything on a page that cites. */
export type Citing = Prose | readonly string[] | null | undefined;

/** What sets a page apart from others. */
export interface PageKind {
  isOnePage?: boolean;
  /** Figures that the page shows outside of its texts, and explains in notes. */
  facts?: readonly Fact[];
  /** Whether figures lead to their page in the ledger, for want of room for notes. */
  isBrief?: boolean;
}

/** So many sources of a figure are listed for its note’s sake; the ledger has them all. */
const sourcesOfNote = 1;
/** More notes than these beside one text would outgrow it. */
const marginNotes = 2;

/**
 * Numbers the sources and the notes of a page in the order in which its texts use them.
 * @param citing every text and list of citations that the page shows, in reading order.
 */
export function gatherTexts(
  story: Story,
  path: string,
  citing: readonly Citing[],
  { isOnePage = false, facts = [], isBrief = false }: PageKind = {},
): PageTexts {
  const sources = new Map<string, PageSource>();
  const noted = new Set<Fact>(facts);
  const homes = new Map<Fact, Prose>();
  for (const item of citing) {
    listSources(story, item && 'cites' in item ? item.cites : (item ?? []), sources);
    if (item && 'facts' in item) {
      for (const id of item.facts) {
        const fact = story.facts.get(id);
        if (!fact || isBrief) continue;
        noted.add(fact);
        if (
          isBlock(item) &&
          isContestedFact(fact) &&
          !homes.has(fact) &&
          countHomes(homes, item) < marginNotes
        ) {
          homes.set(fact, item);
        }
      }
    }
  }
  for (const { cites } of noted) listSources(story, cites.slice(0, sourcesOfNote), sources);
  for (const { parts } of sources.values()) parts.sort((a, b) => Number(a) - Number(b));
  return {
    story,
    words: wordsFor(story.language),
    path,
    sources: [...sources.values()],
    notes: [...noted].map((fact, index) => ({
      fact,
      number: index + 1,
      home: isOnePage ? null : (homes.get(fact) ?? null),
    })),
    isOnePage,
    isBrief,
  };
}

/** Whether a text is made of paragraphs, and so has a margin. */
function isBlock({ tree }: Prose): boolean {
  return tree.children.some((child) => child.type === 'element' && child.tagName === 'p');
}

/** Whether sources disagree on a figure, so that its note is worth the margin. */
function isContestedFact({ status, rivals, value, to }: Fact): boolean {
  return status === 'contested' || rivals.some(({ fact }) => fact.value !== value || fact.to !== to);
}

function countHomes(homes: ReadonlyMap<Fact, Prose>, text: Prose): number {
  return [...homes.values()].filter((home) => home === text).length;
}

function listSources(story: Story, cites: readonly string[], sources: Map<string, PageSource>): void {
  for (const citation of cites) {
    const [id = '', part] = citation.split('#');
    const source = story.sources.get(id);
    if (!source) continue;
    const listed = sources.get(id) ?? { source, number: sources.size + 1, parts: [] };
    if (part && !listed.parts.includes(part)) listed.parts.push(part);
    sources.set(id, listed);
  }
}
