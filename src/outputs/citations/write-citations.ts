import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listDatasets } from '../../files/datasets.ts';
import { companionPath } from '../../paths.ts';
import { builtStory } from '../../story/built-story.ts';
import type { Story } from '../../story/story.ts';
import { versionOf } from '../../story/version.ts';
import { listTitles } from '../page-titles.ts';
import { citeWorks, type Citation, type Work } from '../../files/citations/cite.ts';

const folder = '/cite';

/**
 * After the pages are made: how to cite each of them, and each table of data, as text, BibTeX and
 * CSL-JSON, each with the version that has been published.
 */
export function writeCitations(): AstroIntegration {
  let address = (path: string) => path;
  return {
    name: 'write-citations',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = (path) => new URL(`${config.base.replace(/\/$/, '')}${path}`, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const works = listWorks(root, builtStory(), address);
        for (const [index, citation] of citeWorks(works).entries()) {
          const path = works[index]?.path ?? '';
          const write = (ending: string, text: string) => {
            const file = join(root, companionPath(folder, path, ending));
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, `${text}\n`);
          };
          write('txt', writeText(citation));
          write('bib', citation.bibtex);
          write('json', writeJson(citation));
        }
      },
    },
  };
}

function listWorks(root: string, story: Story, address: (path: string) => string): Work[] {
  const { title: site, language } = story;
  const pages = [...listTitles(root)].map(([path, title]): Work => ({
    path,
    type: 'webpage',
    title,
    site,
    address: address(path),
    language,
    version: versionOf(story, path),
  }));
  const tables = listDatasets(story).map(({ path, name }): Work => ({
    path,
    type: 'dataset',
    title: name,
    site,
    address: address(path),
    language,
    version: versionOf(story),
  }));
  return [...pages, ...tables];
}

function writeText(citation: Citation): string {
  return [citation.plain, `BibTeX\n\n${citation.bibtex}`, `CSL-JSON\n\n${writeJson(citation)}`].join(
    '\n\n\n',
  );
}

function writeJson({ csl }: Citation): string {
  return JSON.stringify([csl], null, 2);
}
