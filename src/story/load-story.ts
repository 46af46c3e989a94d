import { parseDate } from '../dates.ts';
import { ContentError, formatProblems, Problems } from '../problems.ts';
import { buildIndex } from './build-index.ts';
import { checkSlugs } from './check-slugs.ts';
import { Compiler } from './compiler.ts';
import { evaluateFacts } from './evaluate.ts';
import { joinChapters } from './join-chapters.ts';
import { joinContested } from './join-contested.ts';
import { joinPages, joinPlaces, joinSources, joinTerms } from './join-data.ts';
import { joinEntries } from './join-entries.ts';
import { joinFacts } from './join-facts.ts';
import { joinQuantity } from './join-quantity.ts';
import { readRawContent, type RawContent } from './raw.ts';
import type { Story } from './story.ts';

/**
 * Reads a story from its folder, finds every problem, and joins the rest into one `Story`.
 * @param root the folder that holds `story.yaml`.
 * @throws ContentError that lists every error with file, line, column and the mend.
 */
export function loadStory(root: string): Story {
  const problems = new Problems();
  const raw = readRawContent(root, problems);
  const story = raw && join(raw, problems);
  if (!story || problems.errors.length > 0) throw new ContentError(problems.errors);
  const warnings = problems.list.filter(({ isWarning }) => isWarning);
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  return story;
}

function join(raw: RawContent, problems: Problems): Story {
  checkSlugs(raw, problems);
  const index = buildIndex(raw, evaluateFacts(raw.facts, problems), problems);
  const compiler = new Compiler(index, problems);
  const facts = joinFacts(raw, index, compiler);
  const places = joinPlaces(raw, compiler);
  const chapters = joinChapters(raw, compiler);
  const entries = joinEntries(raw, chapters, facts, places, compiler, problems);
  const contested = joinContested(raw, entries, facts, compiler, problems);
  const { data } = raw.story;
  const known = new Map(contested.map((point) => [point.id, point]));
  compiler.cites([data.article.cite], raw.story, ['article', 'cite']);
  return {
    language: data.language,
    title: compiler.line(data.title, raw.story, ['title']).text,
    headline: compiler.line(data.headline, raw.story, ['headline']),
    standfirst: compiler.line(data.standfirst, raw.story, ['standfirst']),
    article: {
      cite: data.article.cite,
      published: parseDate(data.article.published),
      note: compiler.line(data.article.note, raw.story, ['article', 'note']),
    },
    followedUntil: parseDate(data.followedUntil),
    brief: data.brief.map(({ head, text }, position) => ({
      head,
      text: compiler.line(text, raw.story, ['brief', position, 'text']),
    })),
    keyFigures: data.keyFigures.flatMap(
      (id, position) =>
        compiler.find(id, facts, 'fact', 'facts.yaml', raw.story, ['keyFigures', position]) ?? [],
    ),
    disputed: data.disputed.flatMap(
      (id, position) =>
        compiler.find(id, known, 'contested point', 'contested/', raw.story, ['disputed', position]) ?? [],
    ),
    chapters: [...chapters.values()],
    entries: [...entries.values()],
    facts,
    sources: joinSources(raw),
    terms: joinTerms(raw, compiler),
    places,
    contested,
    pages: joinPages(raw, compiler),
    quantity: joinQuantity(raw, chapters, facts, [...entries.values()], compiler),
  };
}
