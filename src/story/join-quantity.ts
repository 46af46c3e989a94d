import type { NumberStyle } from '../numbers/write.ts';
import type { Problems } from '../problems/problems.ts';
import { capitalise } from '../markdown/directive.ts';
import { checkUnit } from './check-unit.ts';
import type { Compiler } from './compiler.ts';
import { joinPledges } from './join-pledges.ts';
import { wordsFor } from '../words/words.ts';
import { everyone, measureQuantity } from './measure.ts';
import type { QuantityData, QuantityWords } from '../schema/story.ts';
import type { RawContent } from './raw.ts';
import type { Chapter, Entry, Fact, MarkedFact, Quantity } from './story.ts';
import type { DataPath } from './yaml-source.ts';

/** Joins what the story measures; null when it measures nothing. */
export function joinQuantity(
  raw: RawContent,
  chapters: ReadonlyMap<string, Chapter>,
  facts: ReadonlyMap<string, Fact>,
  entries: readonly Entry[],
  style: NumberStyle,
  compiler: Compiler,
  problems: Problems,
): Quantity | null {
  const data = raw.story.data.quantity;
  if (!data) return null;
  const mark = (marked: { fact: string; words: string }, path: DataPath): MarkedFact | null => {
    const fact = compiler.find(marked.fact, facts, 'fact', 'facts.yaml', raw.story, [...path, 'fact']);
    if (fact) checkUnit(fact, data.unit, raw.story.at([...path, 'fact']), problems);
    return fact && { fact, words: marked.words };
  };
  const chapter = compiler.find(data.hue, chapters, 'chapter', 'chapters', raw.story, ['quantity', 'hue']);
  const now = mark(data.now, ['quantity', 'now']);
  const plan = data.plan ? mark(data.plan, ['quantity', 'plan']) : null;
  const pledges = joinPledges(data.pledges ?? [], data.unit, raw, facts, compiler, problems);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const since = data.since
    ? compiler.find(data.since, bySlug, 'entry', 'chapters', raw.story, ['quantity', 'since'])
    : null;
  if (!chapter || !now) return null;
  return {
    slug: data.slug,
    name: data.name,
    unit: data.unit,
    headline: compiler.line(data.headline, raw.story, ['quantity', 'headline']),
    summary: compiler.line(data.summary, raw.story, ['quantity', 'summary']),
    hue: chapter.hue,
    now,
    plan,
    levels: data.levels.flatMap((level, position) => mark(level, ['quantity', 'levels', position]) ?? []),
    since,
    measure: measureQuantity(entries, data.series, data.unit, style),
    lineName: nameLine(data),
    words: tellWords({ ...wordsFor(raw.story.data.language).quantity, ...ownWords(raw, data.words) }),
    pledges,
  };
}

/** Words as pages print them: a sentence begins with a capital, and ends with a stop. */
function tellWords(words: QuantityWords): QuantityWords {
  const unknown = capitalise(words.unknown);
  return { ...words, unknown: /[.!?…؟]$/.test(unknown) ? unknown : `${unknown}.` };
}

/** The words of the story’s own; in another language, those that are translated: the interface has others. */
function ownWords({ story }: RawContent, words: QuantityData['words'] = {}): Partial<QuantityWords> {
  const isOwn = (key: string) => story.standing?.(['quantity', 'words', key]) !== 'original';
  return Object.fromEntries(Object.entries(words).filter(([key]) => isOwn(key)));
}

function nameLine({ name, series: [first] }: QuantityData): string {
  return first && first.of !== everyone ? `${name} (${first.label})` : name;
}
