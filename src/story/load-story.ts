import { createHash } from 'node:crypto';
import { parseDate } from '../dates.ts';
import type { Memory } from '../problems/memory.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { joinAliases } from './aliases.ts';
import { buildIndex } from './build-index.ts';
import { checkNames } from './check-names.ts';
import { checkPlausible } from './check-plausible.ts';
import { checkPublished } from './check-published.ts';
import { checkSlugs } from './check-slugs.ts';
import { Compiler } from './compiler.ts';
import { evaluateFacts } from './evaluate.ts';
import { joinChapters } from './join-chapters.ts';
import { joinCorrections } from './join-corrections.ts';
import { joinContested } from './join-contested.ts';
import { joinPages, joinPlaces, joinSources, joinTerms } from './join-data.ts';
import { joinEntries } from './join-entries.ts';
import { joinFacts } from './join-facts.ts';
import { joinMap } from './join-map.ts';
import { joinSteps } from './join-steps.ts';
import { joinPictures } from './join-pictures.ts';
import { joinQuantity } from './join-quantity.ts';
import { listPages } from './list-pages.ts';
import { readRawContent, type RawContent } from './raw.ts';
import type { Story } from './story.ts';
import { findUses } from './uses.ts';
import { warnUnused } from './warn-unused.ts';
import { warnPlurals } from './warn-plurals.ts';
import { wordsFor } from '../words/words.ts';

/**
 * Reads a story from its folder, finds every problem, and joins the rest into one `Story`.
 * @param root the folder that holds `story.yaml`.
 * @param shown what its author is told that this folder is called.
 * @param memory of the readings before, where there will be more; see `Memory`.
 * @throws ContentError that lists every error with file, line, column and the mend.
 */
export function loadStory(root: string, shown = 'content', memory: Memory | null = null): Story {
  memory?.begin();
  const problems = new Problems(shown, memory);
  const raw = readRawContent(root, problems);
  const story = raw && join(raw, problems);
  if (story && problems.errors.length === 0) {
    checkPublished(raw, listPaths(story), story.aliases, problems);
  }
  if (!story || problems.errors.length > 0) throw new ContentError(problems.errors);
  warnUnused(story, raw, problems);
  return { ...story, warnings: problems.list.filter(({ isWarning }) => isWarning) };
}

function join(raw: RawContent, problems: Problems): Story {
  checkSlugs(raw, problems);
  checkNames(raw, problems);
  checkPlausible(raw, problems);
  const { language, units: singulars = {} } = raw.story.data;
  const numberStyle = { language, words: wordsFor(language).numbers, singulars };
  const amounts = evaluateFacts(raw.facts, problems);
  warnPlurals(raw, amounts, numberStyle, problems);
  const index = buildIndex(raw, amounts, numberStyle, problems);
  const compiler = new Compiler(index, problems, listDependencies(raw, problems));
  const facts = joinFacts(raw, amounts, numberStyle, compiler);
  const places = joinPlaces(raw, compiler);
  const chapters = joinChapters(raw, compiler, problems);
  const entries = joinEntries(raw, chapters, facts, places, compiler, problems);
  const contested = joinContested(raw, entries, facts, compiler, problems);
  const { data } = raw.story;
  const known = new Map(contested.map((point) => [point.id, point]));
  if (data.article) compiler.cites([data.article.cite], raw.story, ['article', 'cite']);
  const all = [...entries.values()];
  const pictures = joinPictures(raw, { entries, facts }, compiler, problems);
  const story: Omit<Story, 'uses' | 'warnings' | 'aliases'> = {
    language,
    numberStyle,
    title: compiler.line(data.title, raw.story, ['title']).text,
    headline: compiler.line(data.headline, raw.story, ['headline'], true),
    standfirst: compiler.line(data.standfirst, raw.story, ['standfirst']),
    article: data.article
      ? {
          cite: data.article.cite,
          published: parseDate(data.article.published),
          note: compiler.line(data.article.note, raw.story, ['article', 'note'], true),
        }
      : null,
    articleDay: data.article ? parseDate(data.article.published).last : null,
    licence: data.licence ?? null,
    sourcesNote: data.sourcesNote ? compiler.line(data.sourcesNote, raw.story, ['sourcesNote']).text : null,
    followedUntil: parseDate(data.followedUntil),
    gist: data.gist ? compiler.line(data.gist, raw.story, ['gist']) : null,
    stands: data.stands
      ? {
          date: parseDate(data.stands.date),
          text: compiler.line(data.stands.text, raw.story, ['stands', 'text']),
        }
      : null,
    steps: joinSteps(raw, { chapters, entries, facts, pictures }, compiler, problems),
    line: data.line.flatMap(
      (id, position) =>
        compiler.find(id, entries, 'entry', 'a chapter’s folder', raw.story, ['line', position]) ?? [],
    ),
    keyFigures: data.keyFigures.flatMap(
      (id, position) =>
        compiler.find(id, facts, 'fact', 'facts.yaml', raw.story, ['keyFigures', position]) ?? [],
    ),
    disputed: data.disputed.flatMap(
      (id, position) =>
        compiler.find(id, known, 'contested point', 'contested/', raw.story, ['disputed', position]) ?? [],
    ),
    chapters: [...chapters.values()],
    entries: all,
    bySlug: entries,
    facts,
    sources: joinSources(raw),
    terms: joinTerms(raw, compiler),
    places,
    contested,
    pages: joinPages(raw, compiler),
    corrections: joinCorrections(raw, entries, facts, compiler),
    published: new Map([...raw.published].map(([path, { data: record, at }]) => [path, { ...record, at }])),
    quantity: joinQuantity(raw, chapters, facts, all, numberStyle, compiler, problems),
    map: joinMap(raw, places, compiler, problems),
    pictures,
  };
  const aliases = joinAliases(raw, listPaths(story), problems);
  return { ...story, aliases, uses: findUses(story), warnings: [] };
}

/** A hash of all that directives may print: the files of records, and the dates of the entries. */
function listDependencies({ entries }: RawContent, { texts }: Problems): string {
  const hash = createHash('sha256');
  for (const [file, text] of texts) if (file.endsWith('.yaml')) hash.update(`${file}\0${text}\0`);
  for (const { id, data } of entries) hash.update(`${id}\0${data.date}\0${data.phase}\0`);
  return hash.digest('hex');
}

function listPaths(story: Parameters<typeof listPages>[0]): ReadonlySet<string> {
  return new Set(listPages(story).map(({ path }) => path));
}
