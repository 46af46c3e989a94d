import type { LedgerSummary } from '../words/summaries.ts';
import { grades, type Grade } from '../schema/source.ts';
import type { Contested, Correction, Fact, Source, Story } from './story.ts';
import { entryPath, factPath } from '../paths.ts';
import type { FactUse } from './uses.ts';

/** The grades that the sources of a story have, in the order of the page of sources. */
export function listGrades({ sources }: Pick<Story, 'sources'>): Grade[] {
  const had = new Set([...sources.values()].map(({ grade }) => grade));
  return grades.filter((grade) => had.has(grade));
}

/** The source that the story starts from; undefined where it starts from many. */
export function findArticle({ article, sources }: Pick<Story, 'article' | 'sources'>): Source | undefined {
  return article ? sources.get(article.cite) : undefined;
}

/** The ids of the sources that a list of citations names, each once. */
export function listSourceIds(cites: readonly string[]): string[] {
  return [...new Set(cites.map((citation) => citation.split('#')[0] ?? citation))];
}

/** Whether a stated figure rests on one source alone. */
export function hasOneSource({ cites, formula }: Fact): boolean {
  return formula === null && listSourceIds(cites).length === 1;
}

/** The contested points that concern a figure, by name or by one of their accounts. */
export function listPointsOfFact(fact: Fact, { contested }: Story): Contested[] {
  return contested.filter(
    ({ facts, others }) => facts.includes(fact) || others.some((account) => account.fact === fact),
  );
}

/** The figures that name a figure as their rival. */
export function listFollowed(fact: Fact, { facts }: Story): Fact[] {
  return [...facts.values()].filter(({ rivals }) => rivals.some((rival) => rival.fact === fact));
}

/** The accounts of a contested point that part from what is followed. */
export function listDiffering({ others }: Pick<Contested, 'others'>): Contested['others'] {
  return others.filter(({ agrees }) => !agrees);
}

/** Whether anything speaks against a figure: rivals, figures that name it as theirs, or a contested point. */
export function isOpposed(fact: Fact, story: Story): boolean {
  return (
    fact.rivals.length > 0 || listFollowed(fact, story).length > 0 || listPointsOfFact(fact, story).length > 0
  );
}

/** Figures in groups: one for each chapter that owns some, then those that no chapter owns. */
export function groupFacts({
  facts,
  chapters,
}: Story): { id: string; title: string | null; facts: Fact[] }[] {
  const all = [...facts.values()];
  const groups = chapters.map(({ slug, title }) => ({
    id: slug,
    title,
    facts: all.filter(({ chapter }) => chapter === slug),
  }));
  const rest = all.filter(({ chapter }) => chapter === null);
  return [...groups, { id: 'other', title: null, facts: rest }].filter((group) => group.facts.length > 0);
}

/** Counts the figures of a story, those with one source only, the contested and the computed. */
export function summariseLedger({ facts }: Story): LedgerSummary {
  const all = [...facts.values()];
  return {
    facts: all.length,
    oneSource: all.filter(hasOneSource).length,
    contested: all.filter(({ status, rivals }) => status === 'contested' || rivals.length > 0).length,
    computed: all.filter(({ formula }) => formula !== null).length,
  };
}

/** What a source stands for in the story. */
export interface SourceSupport {
  facts: Fact[];
  /** Points in which it differs from what the site follows, or from the article. */
  differs: Contested[];
}

/** What each source supports, and where it differs, by its id. */
export function listSupport(story: Story): Map<string, SourceSupport> {
  const support = new Map<string, SourceSupport>(
    [...story.sources.keys()].map((id) => [id, { facts: [], differs: [] }]),
  );
  const cite = (cites: readonly string[], use: (held: SourceSupport) => void) => {
    for (const id of listSourceIds(cites)) {
      const held = support.get(id);
      if (held) use(held);
    }
  };
  for (const fact of story.facts.values()) {
    if (!fact.formula) cite(fact.cites, ({ facts }) => facts.push(fact));
  }
  for (const point of story.contested) {
    const differing = listDiffering(point).flatMap(({ cites }) => cites);
    cite(differing, ({ differs }) => differs.push(point));
  }
  return support;
}

/** The uses of a figure, one group for each page that prints it. */
export function groupUses(uses: readonly FactUse[]): { use: FactUse; paths: string[] }[] {
  const groups = new Map<string, { use: FactUse; paths: string[] }>();
  for (const use of uses) {
    const group = groups.get(use.title) ?? { use, paths: [] };
    group.paths.push(use.path);
    groups.set(use.title, group);
  }
  return [...groups.values()];
}

/** The corrections that are told on a page: of its own development or fact, and of every figure that its texts print. */
export function listCorrectionsAt(path: string, { corrections, uses }: Story): Correction[] {
  return corrections.filter(
    ({ entry, fact }) =>
      (entry && entryPath(entry) === path) ||
      (fact &&
        (factPath(fact) === path ||
          uses.byFact.get(fact.id)?.some((use) => use.path.startsWith(`${path}#`)))),
  );
}

/** What tells a reader where to look for a source that has no address: its title, the number of a book, where it is kept. */
export function findInPrint({ url, title, isbn, kept }: Source): string[] {
  if (url !== undefined) return [];
  return [title, isbn && `ISBN ${isbn}`, kept].filter((part) => part !== undefined);
}
