/** What of a story is new, or changed where a reader has the built pages at hand. */
type News = 'new' | 'new or changed';

/**
 * Says which pages the record of what has been published does not know as they are, and what to do when they are published.
 * @param folder the folder of the story.
 * @param isBegun whether anything has been recorded.
 * @param paths the pages that are new, or changed.
 * @returns null where the record is up to date.
 */
export function tellRecord(
  folder: string,
  isBegun: boolean,
  paths: readonly string[],
  news: News,
): string | null {
  const [first, ...others] = paths;
  if (first === undefined) return null;
  const pages =
    others.length > 0 ? `${paths.length} pages are ${news}, ${first} among them` : `${first} is ${news}`;
  const state = isBegun
    ? `${folder}/published.yaml is out of date: ${pages}.`
    : 'Nothing of this story is recorded as published yet.';
  return `${state} When you publish: npm run build, then npm run record, and commit ${folder}/published.yaml.`;
}
