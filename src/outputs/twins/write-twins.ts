import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listPublished } from '../../story/place-of.ts';
import type { Build } from '../product.ts';
import { Progress } from '../progress.ts';
import type { Twin } from '../hands/work.ts';

/**
 * Writes the Markdown twin of each page that announces one, with its title, address, licence and the
 * day on which its content last changed at the head.
 */
export async function writeTwins({ site, story, hands, twins, logger }: Build): Promise<void> {
  const licence = story.licence?.url;
  const published = listPublished(story);
  let written = 0;
  const progress = new Progress(logger, 'twins written', twins.size);
  for (const path of site.contents.keys()) {
    const key = twins.get(path);
    if (key === undefined) continue;
    const made = JSON.parse(await hands.take(key)) as Twin;
    const { title, description, url, twin, language, markdown } = made;
    const changed = published.get(path)?.date;
    const head = stringify({ title, description, url, language, changed, licence }, { lineWidth: 0 });
    writeFileSync(join(site.folder, twin.slice(site.base.length)), `---\n${head}---\n\n${markdown}`);
    written += 1;
    progress.step();
  }
  progress.end();
  logger.info(`${written} Markdown twins written`);
}
