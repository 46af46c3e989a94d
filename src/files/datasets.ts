import type { Story } from '../story/story.ts';
import { wordsFor } from '../words/words.ts';
import { tableNames, tablePath } from './open-data.ts';

/** A table of open data as the site publishes it. */
export interface DatasetFile {
  /** Path of the file, without the base. */
  path: string;
  name: string;
  description: string;
  mediaType: string;
}

/** The tables of a story: figures, developments, sources, and what it measures. */
export function listDatasets(story: Story): DatasetFile[] {
  const { tables, countTable, label } = wordsFor(story.language);
  const { quantity } = story;
  return [
    ...tableNames.map((table) => ({
      path: tablePath(table, story),
      ...tables[table],
      mediaType: 'application/json',
    })),
    ...(quantity
      ? [{ path: `/data/${quantity.slug}.csv`, ...countTable(quantity.name), mediaType: 'text/csv' }]
      : []),
  ].map((file) => ({ ...file, name: `${label(story.title)} ${file.name}` }));
}
