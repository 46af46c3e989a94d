import { compareDays, parseDate } from '../dates.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { Correction, Entry, Fact } from './story.ts';

/** Joins the corrections to the entries and facts that they mend; the newest first. */
export function joinCorrections(
  raw: RawContent,
  entries: ReadonlyMap<string, Entry>,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
): Correction[] {
  const corrections = raw.corrections.map((located) => {
    const { data } = located;
    return {
      date: parseDate(data.date),
      entry: compiler.find(data.entry, entries, 'entry', 'a chapter’s folder', located, ['entry']),
      fact: compiler.find(data.fact, facts, 'fact', 'facts.yaml', located, ['fact']),
      was: compiler.line(data.was, located, ['was'], true),
      now: compiler.line(data.now, located, ['now'], true),
      because: compiler.line(data.because, located, ['because'], true),
    };
  });
  return corrections.sort((a, b) => compareDays(b.date.first, a.date.first));
}
