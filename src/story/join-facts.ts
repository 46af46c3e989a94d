import { parseDate } from '../dates.ts';
import type { DirectiveIndex } from '../markdown/index-of-ids.ts';
import { formatValue } from '../numbers.ts';
import type { FactData } from '../schema/fact.ts';
import type { Compiler } from './compiler.ts';
import type { Located, RawContent } from './raw.ts';
import type { Fact } from './story.ts';

/** Joins the facts: their printed forms, their sources and their rivals. */
export function joinFacts(raw: RawContent, index: DirectiveIndex, compiler: Compiler): Map<string, Fact> {
  const { language, chapters } = raw.story.data;
  const chapterSlugs = new Map(chapters.map(({ slug }) => [slug, slug]));
  const facts = new Map<string, Fact>();
  for (const [id, located] of raw.facts) {
    const { data } = located;
    const printed = index.facts.get(id);
    const value = printed?.value ?? 0;
    compiler.find(data.chapter, chapterSlugs, 'chapter', 'story.yaml', located, ['chapter']);
    if (data.note) compiler.line(data.note, located, ['note']);
    facts.set(id, {
      id,
      label: compiler.line(data.label, located, ['label']),
      value,
      text: printed?.text ?? '',
      numeral: formatValue(value, data.unit, language),
      unit: data.unit,
      bound: 'derive' in data ? 'exact' : data.bound,
      status: data.status,
      speaker: data.speaker ?? null,
      asOf: data.asOf ? parseDate(data.asOf) : null,
      cites: 'derive' in data ? [] : compiler.cites(data.cites, located, ['cites']),
      formula: 'derive' in data ? data.derive : null,
      rivals: [],
    });
  }
  for (const [id, located] of raw.facts) joinRivals(facts.get(id), located, facts, compiler);
  return facts;
}

function joinRivals(
  fact: Fact | undefined,
  located: Located<FactData>,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
): void {
  located.data.rivals?.forEach((rival, position) => {
    const path = ['rivals', position];
    const because = compiler.line(rival.because, located, [...path, 'because']);
    const other = compiler.find(rival.fact, facts, 'fact', 'facts.yaml', located, [...path, 'fact']);
    if (other) fact?.rivals.push({ fact: other, because });
  });
}
