import { anchorDay, compareDays, parseDate, type Day } from '../dates.ts';
import { weighing } from '../problems/fold-weighed.ts';
import { suggestNearest } from '../problems/nearest.ts';
import type { Place as FilePlace, Problems } from '../problems/problems.ts';
import { checkUnit } from './check-unit.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent, RawDocument } from './raw.ts';
import type { EntryData } from '../schema/entry.ts';
import type { Chapter, Entry, Fact, Place } from './story.ts';

const labelLength = 46;
const titleLength = 90;

/** The order of time: by day, within a day as it is said to be, and else as the chapters are read. */
function compareEntries(a: Entry, b: Entry): number {
  const days = compareAnchors(a, b);
  if (days !== 0) return days;
  const [orderA, orderB] = [a.order ?? Infinity, b.order ?? Infinity];
  return orderA === orderB ? a.chapter.number - b.chapter.number : orderA < orderB ? -1 : 1;
}

/** The day at which each entry stands: sorting asks for it again and again. */
const anchors = new WeakMap<Entry, Day>();

function anchorOf(entry: Entry): Day {
  const anchor = anchors.get(entry) ?? anchorDay(entry.date, entry.phase);
  anchors.set(entry, anchor);
  return anchor;
}

function compareAnchors(a: Entry, b: Entry): number {
  return compareDays(anchorOf(a), anchorOf(b));
}

/** Joins the entries to their chapters, facts and places, in time order. */
export function joinEntries(
  raw: RawContent,
  chapters: ReadonlyMap<string, Chapter>,
  facts: ReadonlyMap<string, Fact>,
  places: ReadonlyMap<string, Place>,
  compiler: Compiler,
  problems: Problems,
): Map<string, Entry> {
  const { article } = raw.story.data;
  const lastDay = article ? parseDate(article.published).last : null;
  const unit = raw.story.data.quantity?.unit;
  const joined = raw.entries.flatMap((document) => {
    const chapter = chapters.get(document.folder);
    if (chapter) return [joinEntry(document, chapter)];
    problems.markBroken(document.id);
    return [];
  });
  joined.sort(compareEntries);
  checkOrder(raw, joined, problems);
  const entries = new Map(joined.map((entry) => [entry.slug, entry]));
  for (const document of raw.entries) {
    const outcome = compiler.find(document.data.outcome, entries, 'entry', 'a chapter’s folder', document, [
      'outcome',
    ]);
    const entry = entries.get(document.id);
    if (!entry) continue;
    entry.outcome = outcome;
    (document.data.follows ?? []).forEach((slug, position) => {
      const path = ['follows', position];
      const earlier = compiler.find(slug, entries, 'entry', 'a chapter’s folder', document, path);
      if (!earlier) return;
      if (earlier === entry) {
        problems.add(document.at(path), 'it cannot follow from itself.\nName what it followed from.');
        return;
      }
      if (anchorOf(earlier) > anchorOf(entry)) {
        const problem = `${slug} is later: nothing follows from what comes after it.`;
        const mend = `Name it the other way round, in ${slug}.`;
        problems.add(document.at(path), `${problem}\n${mend}`, [slug, document.id].map(weighing.date));
      }
      entry.follows.push(earlier);
      earlier.followed.push(entry);
    });
  }
  for (const entry of joined) {
    entry.follows.sort(compareEntries);
    entry.followed.sort(compareEntries);
  }
  joined.forEach((entry, position) => {
    entry.previous = joined[position - 1] ?? null;
    entry.next = joined[position + 1] ?? null;
    entry.chapter.entries.push(entry);
  });
  return entries;

  function joinEntry(document: RawDocument<EntryData>, chapter: Chapter): Entry {
    const { data, id } = document;
    const date = parseDate(data.date);
    const title = compiler.line(data.title, document, ['title'], true);
    const label = data.label ? compiler.line(data.label, document, ['label'], true) : title;
    if (label.text.length > labelLength) {
      problems.add(
        document.at(data.label ? ['label'] : ['title']),
        data.label
          ? `label has ${label.text.length} characters; the timeline holds ${labelLength}.\nShorten it.`
          : `title has ${title.text.length} characters and there is no label.\nAdd label: with at most ${labelLength} characters.`,
      );
    }
    if (title.text.length > titleLength + 50) {
      problems.add(
        document.at(['title']),
        `title has ${title.text.length} characters.\nWrite at most 140, better ${titleLength}.`,
      );
    }
    return {
      slug: id,
      chapter,
      title,
      label,
      summary: compiler.line(data.summary, document, ['summary'], true),
      why: data.why ? compiler.line(data.why, document, ['why'], true) : null,
      body: compiler.body(document),
      follows: [],
      followed: [],
      date,
      kind: data.kind,
      phase: data.phase ?? null,
      order: data.order ?? null,
      inferred: data.inferred
        ? {
            part: data.inferred.part,
            because: compiler.line(data.inferred.because, document, ['inferred', 'because'], true),
          }
        : null,
      cites: compiler.cites(data.cites, document, ['cites']),
      place: compiler.find(data.place, places, 'place', 'places.yaml', document, ['place']),
      speaker: data.speaker ?? null,
      changes: (data.changes ?? []).flatMap(({ who, fact, on }, position) => {
        const found = compiler.find(fact, facts, 'fact', 'facts.yaml', document, [
          'changes',
          position,
          'fact',
        ]);
        if (found && unit) checkUnit(found, unit, document.at(['changes', position, 'fact']), problems);
        return found ? [{ who, fact: found, date: on ? parseDate(on) : date }] : [];
      }),
      levels: (data.level ?? []).flatMap(({ series, fact }, position) => {
        const path = ['level', position];
        const found = compiler.find(fact, facts, 'fact', 'facts.yaml', document, [...path, 'fact']);
        if (unit) checkSeries(series, raw, document.at([...path, 'series']), problems);
        if (found && unit) checkUnit(found, unit, document.at([...path, 'fact']), problems);
        return found ? [{ series, fact: found }] : [];
      }),
      contested: [],
      outcome: null,
      isAfter: lastDay !== null && date.first > lastDay,
      previous: null,
      next: null,
    };
  }
}

/** A level is one of a series that the quantity has. */
function checkSeries(series: string, { story }: RawContent, at: FilePlace, problems: Problems): void {
  const known = (story.data.quantity?.series ?? []).map(({ id }) => id);
  if (known.includes(series)) return;
  const { file, line } = story.at(['quantity', 'series']);
  const mend = suggestNearest(series, known, 'story.yaml under series');
  problems.add(at, `the quantity (${file}:${line}) has no series "${series}".\n${mend}`);
}

/** No two developments of a day take the same place in it. */
function checkOrder(raw: RawContent, joined: readonly Entry[], problems: Problems): void {
  for (const entry of joined) {
    entry.follows.sort(compareEntries);
    entry.followed.sort(compareEntries);
  }
  joined.forEach((entry, position) => {
    const before = joined[position - 1];
    if (
      !before ||
      entry.order === null ||
      compareAnchors(before, entry) !== 0 ||
      before.order !== entry.order
    )
      return;
    const document = raw.entries.find(({ id }) => id === entry.slug);
    if (!document) return;
    problems.add(
      document.at(['order']),
      `${before.slug} has order: ${entry.order} on this day too.\nGive each development of the day its own place.`,
    );
  });
}
