import { contestedPath, entryPath } from '../../src/paths.ts';
import { isTold, placeOf } from '../../src/story/place-of.ts';
import type { Fact } from '../../src/story/story.ts';
import { pagePaths, plainPath, readPage, story, storyOf } from './built-pages.ts';

/** The ledger's pages are of one make: those that hold most. */
const facts = [...story.facts.values()];
const fullest = new Set(
  [
    ({ label }: Fact) => label.text.length,
    ({ numeral }: Fact) => numeral.length,
    ({ rivals }: Fact) => rivals.length,
    ({ cites }: Fact) => cites.length,
    ({ id }: Fact) => story.uses.byFact.get(id)?.length ?? 0,
    ({ id }: Fact) => readPage(`/facts/${id}/`).length,
  ].map((measure) => {
    const fact = facts.reduce((most, one) => (measure(one) > measure(most) ? one : most));
    return `/facts/${fact.id}/`;
  }),
);
const factPages = new Set(facts.map(({ id }) => `/facts/${id}/`));

/** In another language a page of a make is the same but for its words: those that hold most of them are seen. */
const mostOfMake = 3;
const longest = new Set(
  story.translations.flatMap((one) =>
    [story.entries.map(entryPath), story.contested.map(contestedPath)].flatMap((made) =>
      made
        .filter((path) => isTold(one, path))
        .map((path) => placeOf(one, path))
        .sort((a, b) => readPage(b).length - readPage(a).length)
        .slice(0, mostOfMake),
    ),
  ),
);
const isOfMake = (plain: string) =>
  /^\/(?!timeline\/|sources\/|embed\/|print\/)[\w-]+\/[\w-]+\/$/.test(plain);

/** Whether a page is one of the ledger that others hold more than. */
export function isLesserFact(path: string): boolean {
  const plain = plainPath(path);
  return factPages.has(plain) && !fullest.has(plain);
}

/** Every page of the story’s own language, and of the others those that hold most of each make. */
export const seenPages = pagePaths.filter((path) => {
  const plain = plainPath(path);
  return !storyOf(path).translation || longest.has(path) || fullest.has(plain) || !isOfMake(plain);
});
