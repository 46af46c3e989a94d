import { storyFolder } from '../../story/story-folder.ts';
import type { Build } from '../product.ts';

/** Says when the record of what has been published is out of date. Writes nothing. */
export function checkRecord({ site, story, logger }: Build): void {
  const changed = [...site.contents.values()].filter(
    ({ path, hash }) => story.published.get(path)?.hash !== hash,
  );
  const [first] = changed;
  if (!first) return;
  logger.warn(
    `${storyFolder}/published.yaml is out of date: ${changed.length} pages are new or changed, ${first.path} among them. Run npm run record when they are published.`,
  );
}
