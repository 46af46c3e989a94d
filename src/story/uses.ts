import { createHash } from 'node:crypto';
import type { CalendarDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import { contestedPath, countRowId, pledgeId } from '../paths.ts';
import type { ProsePage, Term } from './data.ts';
import type { Chapter, Contested, Entry, Step } from './entry.ts';
import { listMarked } from './list-marked.ts';
import { dateOfLevels, madeChanges } from './measure.ts';
import { factsOfPicture, textsOfPicture, type Picture } from './picture.ts';
import type { Quantity } from './quantity.ts';

/** One place at which a fact is printed. */
export interface FactUse {
  /** Path of the page, with the fragment of the exact spot. */
  path: string;
  /** What the page, or the part of it, is called. */
  title: string;
  /** The same with its marks, where it has any. */
  prose: Prose | null;
}

/** Where each fact is used, and the ids of the spots in each text, in the order of the text. */
export interface FactUses {
  byFact: Map<string, FactUse[]>;
  /** For each text on its own page: that page’s path, and an id for each figure that it prints. */
  spots: Map<Prose, { path: string; ids: string[] }>;
}

/** The parts of a story that print facts. */
export interface UsingStory {
  title: string;
  headline: Prose;
  standfirst: Prose;
  gist: Prose | null;
  stands: { text: Prose } | null;
  steps: Step[];
  chapters: Chapter[];
  entries: Entry[];
  contested: Contested[];
  terms: Term[];
  pages: ProsePage[];
  quantity: Quantity | null;
  keyFigures: { id: string }[];
}

interface PlacedText {
  prose: Prose;
  path: string;
  title: string | Prose;
}

/**
 * Finds every use of every fact. A text has one page of its own, and there each figure gets an id
 * `use-<mark of the fact>-<n>`, counted over its page in reading order: what other pages print does not move it.
 */
export function findUses(story: UsingStory): FactUses {
  const uses: FactUses = { byFact: new Map(), spots: new Map() };
  const add = (fact: string, use: FactUse) => uses.byFact.set(fact, [...(uses.byFact.get(fact) ?? []), use]);
  const counts = new Map<string, number>();
  for (const { prose, path, title } of listTexts(story)) {
    const ids = prose.facts.map((fact) => {
      const mark = markOf(fact);
      const key = `${path} ${mark}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const id = `use-${mark}-${count}`;
      add(fact, { path: `${path}#${id}`, ...nameUse(title) });
      return id;
    });
    if (ids.length > 0) uses.spots.set(prose, { path, ids });
  }
  addSteps('/', story.title, story.steps, add);
  for (const { slug, title, steps, picture } of story.chapters) {
    addSteps(`/${slug}/`, title, steps, add);
    for (const id of picture ? factsIn(picture) : [])
      add(id, { path: `/${slug}/#picture`, ...nameUse(title) });
  }
  for (const { id } of story.keyFigures) add(id, { path: `/#figure-${id}`, ...nameUse(story.title) });
  if (story.quantity) addCounted(story.quantity, story.entries, add);
  for (const { id, question, others } of story.contested) {
    for (const { fact } of others)
      if (fact) add(fact.id, { path: `${contestedPath({ id })}#accounts`, ...nameUse(question) });
  }
  return uses;
}

/**
 * A mark of a fact that holds no words: reader modes delete what is called "share" or "comment"
 * (https://github.com/mozilla/readability/blob/main/Readability.js, `shareElements`).
 */
function markOf(fact: string): string {
  return createHash('sha256').update(fact).digest('hex').slice(0, 6);
}

/** The figures of steps lead to their step, which is a few lines. */
function addSteps(
  page: string,
  title: string,
  steps: readonly Step[],
  add: (fact: string, use: FactUse) => void,
): void {
  steps.forEach(({ claim, text, count, picture, door }, index) => {
    const facts = [claim, text, ...(door ? [door.text] : [])].flatMap((prose) => prose.facts);
    const printed = new Set([...facts, ...(count ? [count.id] : []), ...(picture ? factsIn(picture) : [])]);
    for (const fact of printed) add(fact, { path: `${page}#step-${index + 1}`, ...nameUse(title) });
  });
}

function factsIn(picture: Picture): string[] {
  return [
    ...factsOfPicture(picture).map(({ id }) => id),
    ...textsOfPicture(picture).flatMap((text) => text.facts),
  ];
}

function addCounted(
  quantity: Quantity,
  entries: readonly Entry[],
  add: (fact: string, use: FactUse) => void,
): void {
  const page = `/${quantity.slug}/`;
  for (const { fact } of listMarked(quantity)) {
    add(fact.id, { path: `${page}#count-chart`, ...nameUse(quantity.name) });
  }
  for (const { who, fact } of quantity.pledges) {
    for (const shown of fact ? [fact, ...fact.rivals.map((rival) => rival.fact)] : []) {
      add(shown.id, { path: `${page}#${pledgeId(who)}`, ...nameUse(quantity.name) });
    }
  }
  for (const entry of entries) {
    const row = (date: CalendarDate) => `${page}#${countRowId(date, entry.slug)}`;
    for (const { fact, date } of madeChanges(entry)) {
      add(fact.id, { path: row(date), ...nameUse(quantity.name) });
    }
    for (const { fact } of entry.levels) {
      add(fact.id, { path: row(dateOfLevels(entry)), ...nameUse(quantity.name) });
    }
  }
}

function listTexts(story: UsingStory): PlacedText[] {
  const texts: PlacedText[] = [];
  const place = (path: string, title: string | Prose, ...proses: (Prose | null | undefined)[]) => {
    for (const prose of proses) if (prose) texts.push({ prose, path, title });
  };
  place('/', story.title, story.headline, story.standfirst, story.stands?.text);
  for (const { slug, title, headline, summary, why, body } of story.chapters) {
    place(`/${slug}/`, title, headline, why ?? summary, body);
  }
  for (const { slug, chapter, title, summary, why, body, inferred } of story.entries) {
    place(`/${chapter.slug}/${slug}/`, title, title, summary, why, body, inferred?.because);
  }
  for (const { id, question, brief, follow, because, article, others, body } of story.contested) {
    const says = others.map((account) => account.says);
    place(
      contestedPath({ id }),
      question,
      question,
      ...(brief === follow ? [] : [brief]),
      follow,
      because,
      article?.says,
      ...says,
      body,
    );
  }
  for (const { meaning, term } of story.terms) place('/glossary/', term, meaning);
  for (const { slug, title, body } of story.pages) place(`/${slug}/`, title, body);
  if (story.quantity) {
    place(`/${story.quantity.slug}/`, story.quantity.name, story.quantity.headline, story.quantity.summary);
  }
  return texts;
}

function nameUse(title: string | Prose): { title: string; prose: Prose | null } {
  return typeof title === 'string' ? { title, prose: null } : { title: title.text, prose: title };
}
