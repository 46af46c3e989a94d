import { parseDate, shiftDay, toDay } from '../dates.ts';
import { suggestNearest } from '../problems/nearest.ts';
import { Big } from '../numbers/decimal.ts';
import { weighing } from '../problems/fold-weighed.ts';
import type { Problems } from '../problems/problems.ts';
import { readScale, readUnit } from '../numbers/unit.ts';
import { checkPlaces } from './check-places.ts';
import type { Located, RawContent } from './raw.ts';
import type { DataPath } from './yaml-source.ts';

/** The first day that has begun nowhere on Earth yet. */
const tomorrow = (): string => shiftDay(toDay(Date.now()), 2);
const signs: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

/** What can be read and joined, and cannot be meant: days that have not come, and the same thing said twice. */
export function checkPlausible(raw: RawContent, problems: Problems): void {
  checkFollowed(raw, problems);
  checkStory(raw, problems);
  checkEntries(raw, problems);
  checkSources(raw, problems);
  checkFacts(raw, problems);
  checkCounted(raw, problems);
  raw.corrections.forEach(({ data, at }) => {
    if (parseDate(data.date).first >= tomorrow()) {
      problems.add(at(['date']), 'the correction is from the future.\nWrite the day on which it was made.');
    }
  });
  checkPlaces(raw, problems);
}

function checkStory({ story, contested }: RawContent, problems: Problems): void {
  const { quantity, line, keyFigures, disputed } = story.data;
  for (const [key, list] of Object.entries({ line, keyFigures, disputed }))
    tellTwice(list, story, [key], problems);
  const series = (quantity?.series ?? []).map(({ id }) => id);
  series.forEach((id, position) => {
    if (series.indexOf(id) === position) return;
    const path = ['quantity', 'series', position, 'id'];
    problems.add(story.at(path), `two series have the id ${id}.\nGive one of them another.`);
  });
  const refs = new Map<string, string>();
  for (const { data, at, markdown } of contested) {
    const other = refs.get(data.ref);
    if (other) problems.add(at(['ref']), `${other} has ref: ${data.ref} too.\nGive one of the two another.`);
    refs.set(data.ref, markdown.file);
    tellTwice(data.concerns, { at }, ['concerns'], problems);
  }
}

/** No news of a time until which nobody followed it. */
function checkFollowed({ story, entries }: RawContent, problems: Problems): void {
  const { followedUntil, article } = story.data;
  const until = parseDate(followedUntil);
  const late = entries.filter(({ data }) => data.kind !== 'plan' && parseDate(data.date).first > until.last);
  const warn = (problem: string, mend: string) => {
    problems.warn(story.at(['followedUntil']), `${problem}\n${mend}`);
  };
  const [first] = late;
  if (article && until.last < parseDate(article.published).first) {
    warn('the news was followed until before the article was published.', 'Write a later date.');
  } else if (until.first >= tomorrow()) {
    warn('the news cannot have been followed until then.', 'Write a day that has come.');
  } else if (first && late.length > 1) {
    const place = first.at(['date']);
    const problem = `${late.length} developments came after the last news that was followed, one in ${place.file}:${place.line}.`;
    warn(problem, 'Write a later date, or kind: plan in what is still to come.');
  } else if (first) {
    const problem = `${first.id} came after the last news that was followed, ${followedUntil} in story.yaml.`;
    problems.warn(first.at(['date']), `${problem}\nMend the date or followedUntil:, or write kind: plan.`);
  }
}

function checkEntries({ story, entries }: RawContent, problems: Problems): void {
  const { quantity } = story.data;
  const sums = new Set(quantity?.series.filter(({ basis }) => basis === 'rounded').map(({ id }) => id));
  const counting = quantity
    ? []
    : entries.flatMap(({ data, at }) =>
        (['changes', 'level'] as const).filter((key) => data[key]).map((key) => ({ key, place: at([key]) })),
      );
  const [first, ...others] = counting;
  if (first) {
    const more = others.length > 0 ? `, here and in ${others.length} more places` : '';
    const problem = `${first.key} counts${more}, and the story measures nothing.`;
    problems.add(first.place, `${problem}\nAdd quantity: to story.yaml, or take what counts out.`, [
      weighing.quantity,
    ]);
  }
  checkPlans(story.data.followedUntil, entries, problems);
  for (const { id, data, at } of entries) {
    for (const key of ['cites', 'follows', 'contested'] as const)
      tellTwice(data[key] ?? [], { at }, [key], problems);
    tellTwice(
      (data.changes ?? []).map(({ who, fact, on }) => [who, fact, on].filter(Boolean).join(', ')),
      { at },
      ['changes'],
      problems,
    );
    if (data.outcome === id) {
      problems.add(
        at(['outcome']),
        'it cannot be its own outcome.\nName the entry that tells what became of it.',
      );
    } else if (data.outcome && data.kind !== 'plan') {
      const problem = `outcome stands in ${data.kind === 'event' ? 'an' : 'a'} ${data.kind}, and only plans have one.`;
      problems.warn(at(['outcome']), `${problem}\nWrite kind: plan, or follows: in what came of it.`);
    }
    data.level?.forEach(({ series }, position) => {
      if (!sums.has(series)) return;
      const problem = `the series ${series} adds up changes, and takes no count.`;
      problems.warn(at(['level', position, 'series']), `${problem}\nName one of basis: counted or reported.`);
    });
  }
}

/** Plans whose days are past, of which no entry tells what became of them. */
function checkPlans(followedUntil: string, entries: RawContent['entries'], problems: Problems): void {
  const end = parseDate(followedUntil).first;
  const told = new Set(entries.flatMap(({ data }) => data.follows ?? []));
  const [first, ...others] = entries.filter(
    ({ id, data }) =>
      data.kind === 'plan' && !data.outcome && !told.has(id) && parseDate(data.date).last < end,
  );
  if (!first) return;
  const more = others.length > 0 ? `, nor of ${others.length} other plans` : '';
  problems.warn(
    first.at(['date']),
    `its day is past, and nothing says what became of this plan by ${followedUntil}${more}.\nWrite outcome: with the entry that tells it, or follows: [${first.id}] in that entry.`,
  );
}

function checkSources({ story, sources }: RawContent, problems: Problems): void {
  const known = new Map<string, string>();
  for (const { id, data, at } of sources.values()) {
    const read = parseDate(data.read);
    if (read.first >= tomorrow()) {
      problems.warn(at(['read']), `${id} cannot have been read then.\nWrite a day that has come.`);
    } else if (data.published && parseDate(data.published).first > read.last) {
      problems.warn(at(['read']), `${id} was read before it was published.\nMend read: or published:.`);
    }
    if (data.url === undefined) continue;
    const other = known.get(data.url);
    if (other && id !== story.data.article?.cite) {
      problems.warn(
        at(['url']),
        `${other} has this address too.\nCite ${other} instead, and take ${id} out.`,
      );
    }
    if (id !== story.data.article?.cite) known.set(data.url, id);
  }
}

function checkFacts({ facts }: RawContent, problems: Problems): void {
  for (const { id, data, at } of facts.values()) {
    if (data.status === 'computed' && !('derive' in data) && !data.note) {
      problems.add(
        at(['status']),
        'status is computed, and nothing says how.\nWrite derive: instead of value:, say it in note:, or write another status.',
      );
    }
    const [first = ''] = data.unit.split(' ');
    const upper = /^(usd|eur|gbp|jpy|chf|cad|aud|cny|inr)$/.test(first) ? first.toUpperCase() : undefined;
    const code = signs[first] ?? upper;
    if (code !== undefined && readUnit(code)) {
      problems.add(at(['unit']), `unit "${first}" is no unit that can be printed.\nWrite unit: ${code}.`);
    }
    const scale = readScale(data.unit);
    if (scale) {
      const { word, times, unit } = scale;
      const key = (name: string, value: number | undefined) =>
        value === undefined ? '' : `${name}: ${new Big(value).times(times).toFixed()}, `;
      const values = 'derive' in data ? '' : key('value', data.value) + key('to', data.to);
      problems.add(
        at(['unit']),
        `unit "${data.unit}" holds ${word}, which belongs to the number.\nWrite ${values}unit: ${unit}.`,
      );
    }
    if (!('derive' in data)) tellTwice(data.cites, { at }, ['cites'], problems);
    data.rivals?.forEach(({ fact }, position) => {
      const other = facts.get(fact);
      if (fact === id) {
        problems.add(at(['rivals', position, 'fact']), 'it cannot be its own rival.\nName another fact.');
      } else if (other && other.data.unit !== data.unit) {
        const problem = `${fact} counts ${other.data.unit} (${whereIs(other)}), and ${id} counts ${data.unit}.`;
        problems.add(
          at(['rivals', position, 'fact']),
          `${problem}\nA rival is another figure for the same: name one.`,
          [fact, id].map(weighing.unit),
        );
      }
    });
  }
}

/** What a story measures is counted by some of its facts. */
function checkCounted({ story, facts }: RawContent, problems: Problems): void {
  const unit = story.data.quantity?.unit;
  const units = [...facts.values()].map(({ data }) => data.unit);
  if (unit === undefined || units.includes(unit) || units.length === 0) return;
  problems.markBroken('quantity unit');
  problems.add(
    story.at(['quantity', 'unit']),
    `no fact counts ${unit}.\n${suggestNearest(unit, new Set(units), 'facts.yaml as a unit')}`,
  );
}

function whereIs({ at }: Pick<Located<unknown>, 'at'>): string {
  const { file, line } = at();
  return `${file}:${line}`;
}

/** Something that stands in a list twice. */
function tellTwice(
  list: readonly string[],
  { at }: Pick<Located<unknown>, 'at'>,
  path: DataPath,
  problems: Problems,
): void {
  list.forEach((item, position) => {
    if (list.indexOf(item) === position) return;
    problems.warn(
      at([...path, position]),
      `${item} stands in ${path.join('.')} twice.\nTake one of the two out.`,
    );
  });
}
