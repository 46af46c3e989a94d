import type { Dataset } from 'schema-dts';
import { openTables } from '../../files/open-data.ts';
import { absoluteUrl } from '../../paths.ts';
import type { Story } from '../../story/story.ts';
import { versionOf } from '../../story/version.ts';
import { wordsFor } from '../../words/words.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

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
  const { tables, countTable } = wordsFor(story.language);
  const { quantity } = story;
  return [
    ...(Object.keys(openTables) as (keyof typeof openTables)[]).map((table) => ({
      path: `/data/${table}.json`,
      ...tables[table],
      mediaType: 'application/json',
    })),
    ...(quantity
      ? [{ path: `/data/${quantity.slug}.csv`, ...countTable(quantity.name), mediaType: 'text/csv' }]
      : []),
  ].map((file) => ({ ...file, name: `${story.title}: ${file.name}` }));
}

/**
 * A table of open data.
 * Source of the terms: https://schema.org/Dataset
 */
export function describeDataset(
  { path, name, description, mediaType }: DatasetFile,
  story: Story,
): Exclude<Dataset, string> {
  const version = versionOf(story);
  const [first, last] = [story.entries[0], story.entries.at(-1)];
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absoluteUrl('/facts/'),
    license: licence,
    inLanguage: story.language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: story.title, url: absoluteUrl('/') },
    ...(version && { version: version.hash, dateModified: version.date }),
    ...(first && last && { temporalCoverage: `${first.date.first}/${last.date.last}` }),
    distribution: [{ '@type': 'DataDownload', contentUrl: absoluteUrl(path), encodingFormat: mediaType }],
  };
}
