import { parseDate } from '../dates.ts';
import type { ContestedData } from '../schema/contested.ts';
import type { Problems } from '../problems/problems.ts';
import { suggestNearest } from '../problems/nearest.ts';
import { checkLadder } from './check-ladder.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent, RawDocument } from './raw.ts';
import type { Contested, Entry, Fact } from './story.ts';

/** Joins the contested points to the entries and facts that they concern, both ways. */
export function joinContested(
  raw: RawContent,
  entries: ReadonlyMap<string, Entry>,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
  problems: Problems,
): Contested[] {
  const points = raw.contested.map((document) =>
    joinPoint(document, raw, entries, facts, compiler, problems),
  );
  points.sort((a, b) => a.ref.localeCompare(b.ref, 'en', { numeric: true }));
  const known = new Map(points.map((point) => [point.id, point]));
  for (const document of raw.entries) {
    document.data.contested?.forEach((id, position) => {
      const point = compiler.find(id, known, 'contested point', 'contested/', document, [
        'contested',
        position,
      ]);
      const entry = entries.get(document.id);
      if (point && entry && !point.entries.includes(entry)) point.entries.push(entry);
    });
  }
  for (const point of points) {
    for (const entry of point.entries) entry.contested.push(point);
  }
  return points;
}

function joinPoint(
  document: RawDocument<ContestedData>,
  raw: RawContent,
  entries: ReadonlyMap<string, Entry>,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
  problems: Problems,
): Contested {
  const { data, id } = document;
  checkSpeakers(document, raw, problems);
  const concerned = new Set<Entry>();
  const concernedFacts: Fact[] = [];
  data.concerns.forEach((name, position) => {
    const entry = entries.get(name);
    const fact = facts.get(name);
    if (entry) concerned.add(entry);
    else if (fact) concernedFacts.push(fact);
    else {
      const mend = suggestNearest(name, [...entries.keys(), ...facts.keys()], 'facts.yaml, or name an entry');
      problems.add(
        document.at(['concerns', position]),
        `concerns an unknown entry or fact "${name}".\n${mend}`,
      );
    }
  });
  const rejected = compiler.find(data.rejected?.entry, entries, 'entry', 'a chapter’s folder', document, [
    'rejected',
    'entry',
  ]);
  const against = (data.rejected?.against ?? []).map((slug, position) =>
    compiler.find(slug, entries, 'entry', 'a chapter’s folder', document, ['rejected', 'against', position]),
  );
  const others = data.others.map((account, position) => {
    const path = ['others', position];
    return {
      speaker: account.speaker,
      says: account.says ? compiler.line(account.says, document, [...path, 'says'], true) : null,
      fact: compiler.find(account.fact, facts, 'fact', 'facts.yaml', document, [...path, 'fact']),
      asOf: account.asOf ? parseDate(account.asOf) : null,
      agrees: account.agrees ?? false,
      isAside: account.aside ?? false,
      cites: compiler.cites(account.cites, document, [...path, 'cites']),
    };
  });
  checkLadder(document, others, problems);
  const follow = compiler.line(data.follow, document, ['follow']);
  return {
    id,
    ref: data.ref,
    form: data.form,
    question: compiler.line(data.question, document, ['question']),
    brief: data.brief ? compiler.line(data.brief, document, ['brief'], true) : follow,
    article: data.article
      ? {
          says: compiler.line(data.article.says, document, ['article', 'says'], true),
          agrees: data.article.agrees ?? false,
          cites: compiler.cites(data.article.cites, document, ['article', 'cites']),
        }
      : null,
    others,
    follow,
    because: compiler.line(data.because, document, ['because']),
    body: compiler.body(document),
    entries: [...concerned],
    facts: concernedFacts,
    rejected:
      data.rejected && rejected
        ? {
            entry: rejected,
            date: parseDate(data.rejected.date),
            speaker: data.rejected.speaker ?? null,
            label: compiler.line(data.rejected.label, document, ['rejected', 'label'], true),
            against: against.flatMap((entry) => entry ?? []),
          }
        : null,
  };
}

/** The article speaks only in a story that starts from one; else there are two accounts at least, and a rejected date is somebody's. */
function checkSpeakers(
  { data, at }: RawDocument<ContestedData>,
  { story }: RawContent,
  problems: Problems,
): void {
  if (data.article && !story.data.article) {
    problems.add(
      at(['article']),
      'article speaks, but story.yaml names none.\nWrite it under others:, with its speaker.',
    );
  }
  if (!data.article && data.others.length < 2) {
    problems.add(
      at(['others']),
      'others holds one account, and there is no article.\nWrite at least two accounts.',
    );
    return;
  }
  if (!data.rejected) return;
  const { speaker } = data.rejected;
  if (speaker === undefined && !data.article) {
    problems.add(
      at(['rejected']),
      'rejected names nobody who printed the date.\nAdd speaker: as it stands under others:.',
    );
  }
  const speakers = data.others.map((account) => account.speaker);
  if (speaker !== undefined && !speakers.includes(speaker)) {
    problems.add(
      at(['rejected', 'speaker']),
      `unknown speaker "${speaker}".\n${suggestNearest(speaker, speakers, 'others:')}`,
    );
  }
}
