import { parseDate } from '../dates.ts';
import { exactly, type Amount } from '../numbers/amount.ts';
import { isRounded } from '../numbers/reckon.ts';
import type { NumberStyle } from '../numbers/write.ts';
import type { FactData } from '../schema/fact.ts';
import type { Compiler } from './compiler.ts';
import { parseFormula } from './evaluate.ts';
import type { Located, RawContent } from './raw.ts';
import { printAmount } from '../numbers/print.ts';
import type { Fact } from './fact.ts';

/** Joins the facts: their printed forms, their sources and their rivals. */
export function joinFacts(
  raw: RawContent,
  amounts: ReadonlyMap<string, Amount>,
  style: NumberStyle,
  compiler: Compiler,
): Map<string, Fact> {
  const chapterSlugs = new Map(raw.story.data.chapters.map(({ slug }) => [slug, slug]));
  const facts = new Map<string, Fact>();
  for (const [id, located] of raw.facts) {
    const { data } = located;
    const label = compiler.line(data.label, located, ['label'], true);
    compiler.find(data.chapter, chapterSlugs, 'chapter', 'story.yaml', located, ['chapter']);
    facts.set(id, {
      id,
      label,
      ...printAmount(amounts.get(id) ?? exactly('0', data.unit), style, label.text),
      status: data.status,
      speaker: data.speaker ?? null,
      asOf: data.asOf ? parseDate(data.asOf) : null,
      cites: 'derive' in data ? [] : compiler.cites(data.cites, located, ['cites']),
      chapter: data.chapter ?? null,
      note: data.note ? compiler.line(data.note, located, ['note'], true) : null,
      formula: null,
      rivals: [],
    });
  }
  for (const id of raw.facts.keys()) joinFormula(id, raw, facts);
  for (const [id, located] of raw.facts) joinRivals(facts.get(id), located, facts, compiler);
  return facts;
}

/** Ties a computed fact to its parts; its citations are theirs. */
function joinFormula(id: string, raw: RawContent, facts: ReadonlyMap<string, Fact>): void {
  const fact = facts.get(id);
  const data = raw.facts.get(id)?.data;
  if (!fact || !data || !('derive' in data) || fact.formula) return;
  const { ids, operators } = parseFormula(data.derive);
  const parts = ids.flatMap((part) => facts.get(part) ?? []);
  const [over, under] = parts;
  const isRatio = operators[0] === '/' && over && under;
  fact.formula = {
    parts,
    operators,
    isRounded: !!isRatio && isRounded(fact.amount, over.amount, under.amount),
  };
  for (const part of parts) {
    joinFormula(part.id, raw, facts);
    fact.cites = [...new Set([...fact.cites, ...part.cites])];
  }
}

function joinRivals(
  fact: Fact | undefined,
  located: Located<FactData>,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
): void {
  located.data.rivals?.forEach((rival, position) => {
    const path = ['rivals', position];
    const because = compiler.line(rival.because, located, [...path, 'because'], true);
    const other = compiler.find(rival.fact, facts, 'fact', 'facts.yaml', located, [...path, 'fact']);
    if (other) fact?.rivals.push({ fact: other, because });
  });
}
