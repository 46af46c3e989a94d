import type { ElementContent } from 'hast';
import { parseDate } from '../dates.ts';
import { dropSaid } from '../words/drop-said.ts';
import { formatDate } from '../words/write-date.ts';
import { compileLine } from '../markdown/compile.ts';
import type { DirectiveIndex } from '../markdown/index-of-ids.ts';
import type { Amount } from '../numbers/amount.ts';
import { readUnit } from '../numbers/unit.ts';
import { writeAfter, type NumberStyle } from '../numbers/write.ts';
import type { Problems } from '../problems/problems.ts';
import { wordsFor } from '../words/words.ts';
import type { RawContent } from './raw.ts';

/** Everything that a directive may name, with what it prints. */
export function buildIndex(
  raw: RawContent,
  amounts: ReadonlyMap<string, Amount>,
  style: NumberStyle,
  problems: Problems,
): DirectiveIndex {
  const { language } = raw.story.data;
  const words = wordsFor(language);
  const facts = new Map(
    [...amounts].map(([id, amount]) => {
      const status = raw.facts.get(id)?.data.status ?? 'reported';
      return [id, { amount, status, textAfter: (before: string) => writeAfter(before, amount, style) }];
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
    [...raw.facts.values()]
      .map(({ data }) => readUnit(data.unit).noun)
      .filter((noun) => /^[a-z][\p{L} -]*$/u.test(noun)),
  );
  const base: DirectiveIndex = {
    facts,
    dates,
    sources,
    units,
    writeDate,
    dropSaid: (before, text) => dropSaid(before, text, words.dates),
    findMisfit: (before, printed) => words.findMisfit(before, printed),
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
