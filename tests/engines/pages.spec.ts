import { expect, test } from '@playwright/test';
import { entryPath, factPath } from '../../src/paths.ts';
import { placeOf } from '../../src/story/place-of.ts';
import { kinds, story } from '../site/built-pages.ts';
import { listTextFaults } from '../site/find-text-faults.ts';
import { layOutAll } from '../site/lay-out.ts';
import { compareDrawings, shootDrawings } from './drawings.ts';
import { listEngines } from './engines.ts';
import { listPageFaults } from './page-faults.ts';
import { height, Reference } from './reference.ts';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
const disputed = story.entries.find(({ contested }) => contested.length > 0);
const fact = [...story.facts.values()].find(({ rivals }) => rivals.length > 0);

/** One page of each kind: what one of a kind has shown need not be shown of every page like it. */
const paths = new Set([
  ...Object.values(kinds).filter((path) => path !== kinds.print),
  ...story.chapters.map(({ slug }) => `/${slug}/`),
  ...(disputed ? [entryPath(disputed)] : []),
  ...(fact ? [factPath(fact)] : []),
  '/facts/',
  '/corrections/',
  '/embed/timeline/',
  '/print/one-page/',
]);

/** Longer labels: the front of the first other language. */
const translated = story.translations.slice(0, 1).map((one) => placeOf(one, '/'));

/** Pages whose drawings are held beside the current Chromium’s. */
const drawn = new Set([
  kinds.front,
  kinds.timeline,
  kinds.count,
  kinds.contested,
  ...story.chapters.map(({ slug }) => `/${slug}/`),
]);

/** In the dark colours are new, and those of drawings; pages that lay words out alone are seen in the light. */
const inTheDark = new Set(
  [...drawn, kinds.glossary, disputed && entryPath(disputed)].filter((path) => path !== undefined),
);

const reference = new Reference();
test.afterAll(() => reference.close());

for (const engine of listEngines()) {
  for (const scheme of schemes) {
    // Colours move nothing: what the dark cuts off and overprints, the light does too.
    const isLight = scheme === 'light';
    const holds = isLight ? 'cuts off and overprints no text, keeps' : 'keeps';
    test(`${engine.name}, ${scheme}: a page of each kind throws nothing, ${holds} notes shut and contrast, and draws as the current Chromium does`, async ({
      baseURL,
    }) => {
      test.setTimeout(300_000);
      let tab = await engine.start({ scheme });
      const faults: string[] = [];
      const look = async (path: string, width: number): Promise<string[]> => {
        await tab.resize(width, height);
        await tab.open(`${baseURL}${path}`);
        await tab.evaluate(layOutAll);
        const found = [
          ...tab.takeErrors(),
          ...(isLight ? await tab.evaluate(listTextFaults) : []),
          ...(await tab.evaluate(listPageFaults)),
        ];
        if (!drawn.has(path)) return found;
        const drawings = await reference.shoot(scheme, width, `${baseURL}${path}`);
        return [...found, ...compareDrawings(await shootDrawings(tab), drawings)];
      };
      /** An engine that stops answering says nothing of the page: another one looks at it. */
      const lookAgain = async (path: string, width: number): Promise<string[]> => {
        await tab.close();
        tab = await engine.start({ scheme });
        return look(path, width);
      };
      try {
        for (const width of isLight ? widths : widths.slice(0, 1)) {
          for (const path of isLight ? [...paths, ...translated] : inTheDark) {
            const found = await look(path, width).catch(() => lookAgain(path, width));
            faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
          }
        }
      } finally {
        await tab.close();
      }
      expect(faults).toEqual([]);
    });
  }
}
