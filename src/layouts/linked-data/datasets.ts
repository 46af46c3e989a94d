import type { Dataset } from 'schema-dts';
import type { DatasetFile } from '../../files/datasets.ts';
import { absoluteUrl } from '../../paths.ts';
import { absolutePlace } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import { versionOf } from '../../story/version.ts';

/**
 * A table of open data.
 * Source of the terms: https://schema.org/Dataset
 */
export function describeDataset(
  { path, name, description, mediaType }: DatasetFile,
  story: Story,
): Exclude<Dataset, string> {
  const version = versionOf(story);
  const dates = story.entries.map(({ date }) => date);
  const first = dates.map((date) => date.first).sort()[0];
  const last = dates.some(({ isOpen }) => isOpen)
    ? '..'
    : dates
        .map((date) => date.last)
        .sort()
        .at(-1);
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absolutePlace(story, '/facts/'),
    ...(story.licence && { license: story.licence.url }),
    inLanguage: story.language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: story.title, url: absolutePlace(story, '/') },
    ...(version && { version: version.hash, dateModified: version.date }),
    ...(first && last && { temporalCoverage: `${first}/${last}` }),
    distribution: [{ '@type': 'DataDownload', contentUrl: absoluteUrl(path), encodingFormat: mediaType }],
  };
}
