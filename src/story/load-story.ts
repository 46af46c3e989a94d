import type { Memory } from '../problems/memory.ts';
import { pathInLanguage } from '../paths.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { checkCount } from './check-count.ts';
import { checkNames } from './check-names.ts';
import { checkParts } from './check-parts.ts';
import { checkPlausible } from './check-plausible.ts';
import { checkPublished } from './check-published.ts';
import { checkSlugs } from './check-slugs.ts';
import { joinStory, listPaths } from './join-story.ts';
import { listFormer, translateStory } from './languages/translate-story.ts';
import { readRawContent } from './raw.ts';
import { placeOf } from './place-of.ts';
import { placeWeighed } from './place-weighed.ts';
import type { Story } from './story.ts';
import { warnTemplates } from './template-texts.ts';
import { warnUnused } from './warn-unused.ts';

/**
 * Reads a story from its folder, finds every problem, and joins the rest into one `Story`; in each other
 * language that it is told in, it is a story too.
 * @param root the folder that holds `story.yaml`.
 * @param shown what its author is told that this folder is called.
 * @param memory of the readings before, where there will be more; see `Memory`.
 * @throws ContentError that lists every error with file, line, column and the mend.
 */
export function loadStory(root: string, shown = 'content', memory: Memory | null = null): Story {
  const problems = new Problems(shown, memory);
  const raw = readRawContent(root, problems);
  if (raw) {
    placeWeighed(raw, problems);
    checkSlugs(raw, problems);
    checkNames(raw, problems);
    checkPlausible(raw, problems);
  }
  const joined = raw && joinStory(raw, problems);
  if (!joined || problems.errors.length > 0) throw new ContentError(problems.errors);
  const translations = translateStory(root, raw, joined, problems);
  const { story } = joined;
  const paths = new Map([...story.aliases.paths, ...translations.flatMap(listFormer)]);
  Object.assign(story, {
    translations,
    published: ownPublished(story, translations),
    aliases: { ...story.aliases, paths },
  });
  const live = new Set([
    ...listPaths(story),
    ...translations.flatMap((one) => [...listPaths(one)].map((path) => placeOf(one, path))),
  ]);
  if (problems.errors.length === 0) {
    checkPublished(raw, live, story.aliases, problems);
    checkParts(story, raw, problems);
  }
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  memory?.end();
  checkCount(story, raw, problems);
  warnUnused(story, raw, problems);
  warnTemplates(problems);
  const told = new Map(
    problems.list
      .filter(({ isWarning }) => isWarning)
      .map((one) => [`${one.file}:${one.line}:${one.column} ${one.message}`, one]),
  );
  return Object.assign(story, { warnings: [...told.values()] });
}

/** What has been published of a story in its own language. */
function ownPublished({ published }: Story, translations: readonly Story[]): Story['published'] {
  const isOwn = (path: string) =>
    translations.every(({ language }) => pathInLanguage(language, path) === null);
  return new Map([...published].filter(([path]) => isOwn(path)));
}
