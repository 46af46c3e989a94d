import type { ElementContent } from 'hast';
import { dropSaid, formatDate, parseDate } from '../dates.ts';
import { compileLine } from '../markdown/compile.ts';
import type { DirectiveIndex } from '../markdown/index-of-ids.ts';
import { formatBounded, formatValue } from '../numbers.ts';
import type { Problems } from '../problems/problems.ts';
import { wordsFor } from '../words/words.ts';
import type { RawContent } from './raw.ts';

/** Everything that a directive may name, with what it prints. */
export function buildIndex(
  raw: RawContent,
  values: ReadonlyMap<string, number>,
  problems: Problems,
): DirectiveIndex {
  const { language } = raw.story.data;
  const words = wordsFor(language);
  const facts = new Map(
    [...raw.facts].map(([id, { data }]) => {
      const value = values.get(id) ?? 0;
      const bound = 'derive' in data ? 'exact' : data.bound;
      const upper =
        'derive' in data || data.to === undefined ? null : formatValue(data.to, data.unit, language);
      const single = formatBounded(value, data.unit, bound, language, words.bounds);
      const text = upper === null ? single : words.dates.range(single, upper);
      return [id, { text, value, status: data.status }];
    }),
  );
  const dates = new Map(
    raw.entries.map(({ id, data }) => {
      const date = parseDate(data.date);
      return [id, { date, text: formatDate(date, language, words.dates, 'long', data.phase) }];
    }),
  );
  const sources = new Map([...raw.sources].map(([id, { data }]) => [id, data.paragraphs]));
  const writeDate = (edtf: string) => {
    const date = parseDate(edtf);
    return { date, text: formatDate(date, language, words.dates) };
  };
  const units = new Set(
    [...raw.facts.values()].map(({ data }) => data.unit).filter((unit) => /^[a-z][\p{L} -]*$/u.test(unit)),
  );
  units.delete('percent');
  const base: DirectiveIndex = {
    facts,
    dates,
    sources,
    units,
    writeDate,
    dropSaid: (before, text) => dropSaid(before, text, words.dates),
    terms: new Map(),
  };
  const terms = new Map(
    [...raw.terms].map(([id, { data, at }]) => [
      id,
      compileLine(data.term, at(['term']), base, problems).tree.children as ElementContent[],
    ]),
  );
  return { ...base, terms };
}
