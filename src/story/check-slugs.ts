import type { Problems } from '../problems.ts';
import type { RawContent } from './raw.ts';

/** An address and an id belong to one thing: entries to each other, and to the facts. */
export function checkSlugs({ entries, facts }: RawContent, problems: Problems): void {
  const files = new Map<string, string>();
  for (const { id, markdown } of entries) {
    const place = { file: markdown.file, line: 1, column: 1 };
    const other = files.get(id);
    if (other) {
      problems.add(place, `the slug ${id} is taken by ${other}.\nRename one of the two files.`);
    }
    const fact = facts.get(id);
    if (fact) {
      problems.add(
        fact.at(),
        `the fact ${id} has the same id as the entry ${markdown.file}.\nRename the fact.`,
      );
    }
    files.set(id, markdown.file);
  }
}
