import { createHash } from 'node:crypto';
import type { NounForms } from '../numbers/write.ts';
import { parseDate } from '../dates.ts';
import { joinAliases } from './aliases.ts';
import { buildIndex } from './build-index.ts';
import { checkMarks } from './check-marks.ts';
import { Compiler, type OriginalTexts } from './compiler.ts';
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
import type { Story } from './story.ts';
import { findUses } from './uses.ts';
import { warnPlurals } from './warn-plurals.ts';
import { wordsFor } from '../words/words.ts';
import type { Problems } from '../problems/problems.ts';
import type { RawContent } from './raw.ts';

/** A story, and what compiled its texts. */
export interface JoinedStory {
  story: Story;
  compiler: Compiler;
}

/** What sets the joining of a story in another language apart. */
interface InLanguage {
  nouns: Readonly<Record<string, NounForms>>;
  /** What the texts are compiled with that stay in the original. */
  original: OriginalTexts;
}

/** Joins what was read into one story; what does not fit is a problem. */
export function joinStory(raw: RawContent, problems: Problems, translation?: InLanguage): JoinedStory {
  const { language, units: singulars = {} } = raw.story.data;
  const words = wordsFor(language).numbers;
  const numberStyle = {
    language: words.locale,
    words,
    singulars,
    ...(translation && { nouns: translation.nouns }),
  };
  const amounts = evaluateFacts(raw.facts, problems);
  if (!translation) warnPlurals(raw, amounts, numberStyle, problems);
  const index = buildIndex(raw, amounts, numberStyle, problems);
  const compiler = new Compiler(index, problems, listDependencies(raw, problems), translation?.original);
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
    translation: null,
    translations: [],
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
  if (!translation && problems.errors.length === 0)
    checkMarks(raw, (place) => compiler.hasRead(place), problems);
  const aliases = joinAliases(raw, listPaths(story), problems);
  return { story: { ...story, aliases, uses: findUses(story), warnings: [] }, compiler };
}

/** The paths of every page of a story, as its own language has them. */
export function listPaths(story: Parameters<typeof listPages>[0]): ReadonlySet<string> {
  return new Set(listPages(story).map(({ path }) => path));
}

/** A hash of all that directives may print: the files of records, and the dates of the entries. */
function listDependencies({ entries }: RawContent, { texts }: Problems): string {
  const hash = createHash('sha256');
  for (const [file, text] of texts) if (file.endsWith('.yaml')) hash.update(`${file}\0${text}\0`);
  for (const { id, data } of entries) hash.update(`${id}\0${data.date}\0${data.phase}\0`);
  return hash.digest('hex');
}
