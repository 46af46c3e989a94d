import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { listenToPages } from '../layouts/tell-page.ts';
import { ContentError } from '../problems/problems.ts';
import { siteStory } from '../story/site-story.ts';
import { storyFolder } from '../story/story-folder.ts';
import { BuiltSite, type Served } from './built-site.ts';
import { makeCards } from './cards/make-cards.ts';
import { compressFiles } from './compressed/compress-files.ts';
import { CompressionCache } from './compressed/compression-cache.ts';
import { guessWeights, weighPages } from './compressed/weigh-pages.ts';
import { Hands } from './hands/hands.ts';
import { beginPage, type ToldPages } from './hands/begin-page.ts';
import { writeEpub } from './epub/write-epub.ts';
import { writeHosts } from './hosts/write-hosts.ts';
import { OutputFolders } from './output-folders.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { Build, Make } from './product.ts';
import { checkRecord } from './published/check-record.ts';
import { hashContent } from './published/made-of.ts';
import { keepPublished } from './published/keep-published.ts';
import { writeQrCodes } from './qr/write-qr-codes.ts';
import { refuse } from './refuse.ts';
import { writeSingleFile } from './single-file/write-single-file.ts';
import { writeSiteMap } from './site-map/write-site-map.ts';
import { spareMemory } from './spare-memory.ts';
import { writeTwins } from './twins/write-twins.ts';
import { writeWorker } from './worker/write-worker.ts';

/** One step after the pages. */
interface Step {
  name: string;
  make: Make;
  /** Why it stands where it stands. */
  because: string;
  /** With which extras it is made; with all where this is left out. */
  when?: Extras;
}

/**
 * Whether cards, weights and compressed files are made: `off` in a build that is only looked at or timed, whose
 * heads then name cards that are not there; `later` where such a build is shown until one with them has ended.
 */
type Extras = 'on' | 'off' | 'later';

/** Everything that is made of the built pages, in its order. */
const steps: readonly Step[] = [
  { name: 'site-map', make: writeSiteMap, because: 'It is among the files that have been published.' },
  {
    name: 'keep-published',
    make: keepPublished,
    because:
      'It may fail the build, and gives pages their former ids: before all that takes time or reads them.',
  },
  { name: 'check-record', make: checkRecord, because: 'It compares what npm run record would write.' },
  { name: 'write-twins', make: writeTwins, because: 'It waits for what was begun with the pages.' },
  { name: 'make-cards', make: makeCards, because: 'It changes no page.', when: 'on' },
  { name: 'write-qr-codes', make: writeQrCodes, because: 'It changes no page.' },
  {
    name: 'close-hands',
    make: closeHands,
    because: 'Nothing after it asks for them, and the single file and its book take much memory.',
  },
  {
    name: 'write-single-file',
    make: writeSingleFile,
    because: 'The file is printed, says what it weighs, and is described to hosts.',
  },
  { name: 'write-epub', make: writeEpub, because: 'It is made of the single file.' },
  { name: 'write-pdf', make: writePdf, because: 'It prints the single file.' },
  {
    name: 'weigh-pages',
    make: weighPages,
    because: 'Nothing but the weight itself changes pages from here on.',
    when: 'on',
  },
  {
    name: 'guess-weights',
    make: guessWeights,
    because: 'As above; a guess is there at once.',
    when: 'later',
  },
  { name: 'write-worker', make: writeWorker, because: 'It takes the hashes of pages that are done.' },
  {
    name: 'write-hosts',
    make: writeHosts,
    because:
      'Scripts of pages change no more, and it names what other sites may read, the lists of the worker too.',
  },
  { name: 'compress-files', make: compressFiles, because: 'Every text is written.', when: 'on' },
];

/**
 * What happens after the pages are built, into a folder beside the output that takes its place at the
 * end. `EXTRAS` in the environment says which of it is made; see `Extras`.
 */
export function publish(): AstroIntegration {
  let folders: OutputFolders | undefined;
  const { EXTRAS: extras = 'on' } = process.env;
  let served: Served = { base: '/' };
  let cache = '';
  let hands: Hands;
  let content = '';
  let output = '';
  const told: ToldPages = { pages: new Map(), twins: new Map() };
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        folders = new OutputFolders(config.outDir);
        output = `${relative(process.cwd(), fileURLToPath(config.outDir)) || '.'}/`;
        if (command === 'build') {
          tellOrRefuse(() => folders?.take());
          content = hashContent(storyFolder);
          updateConfig({ outDir: folders.next });
        }
        tellLeft(folders.mend(), logger);
      },
      'astro:config:done': ({ config }) => {
        served = config;
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => {
        const story = siteStory();
        spareMemory(story.entries.length);
        hands = new Hands(join(cache, 'made'));
        listenToPages(beginPage(told, hands, served, story));
      },
      'astro:build:done': async ({ dir, logger }) => {
        listenToPages(null);
        const site = new BuiltSite(fileURLToPath(dir), served, told.pages);
        const compressed = new CompressionCache(join(cache, 'compressed'));
        const build = { site, story: siteStory(), cache, compressed, hands, twins: told.twins };
        for (const { name, make, when } of steps) {
          if (when !== undefined && when !== extras) continue;
          try {
            await make({ ...build, logger: logger.fork(name) });
          } catch (error) {
            if (error instanceof ContentError) refuse(error.message);
            throw error;
          }
        }
        tellLeft(tellOrRefuse(() => folders?.swap()) ?? [], logger);
        if (folders) writeFileSync(folders.mark, content);
        logger.info(`The site is in ${output}. npm run preview shows it.`);
      },
    },
  };
}

/** Sends home the threads that made something of texts. */
async function closeHands({ hands, logger }: Build): Promise<void> {
  await hands.close();
  logger.info(`${hands.done} twins and QR codes made anew`);
}

/** Does something whose errors are sentences for whoever builds. */
function tellOrRefuse<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** Names former outputs that could not be deleted; they hinder no build. */
function tellLeft(left: readonly string[], logger: AstroIntegrationLogger): void {
  for (const folder of left) logger.warn(`${folder} could not be deleted. Delete it by hand.`);
}
