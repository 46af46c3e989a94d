import { storyFolder } from '../../story/story-folder.ts';
import { listPublished } from '../../story/place-of.ts';
import { tellRecord } from '../../story/tell-record.ts';
import type { Build } from '../product.ts';

/** Says when the record of what has been published is out of date. Writes nothing. */
export function checkRecord({ site, story, logger }: Build): void {
  const published = listPublished(story);
  const changed = [...site.contents.values()].filter(({ path, hash }) => published.get(path)?.hash !== hash);
  const paths = changed.map(({ path }) => path);
  const told = tellRecord(storyFolder, published.size > 0, paths, 'new or changed');
  if (told) logger.warn(told);
}
