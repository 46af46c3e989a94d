import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packages } from './packages.ts';

const files = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
export default { markdown: { processor: unified(), syntaxHighlight: false } };`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), summary: z.string(), date: z.coerce.string() });
export const collections = {
  entries: defineCollection({ loader: glob({ base: 'content', pattern: '**/*.md' }), schema }),
};`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('entries');
---
<html lang="en"><head><meta charset="utf-8"><title>Entries</title></head><body><main><h1>Entries</h1>
<ul>{entries.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></main></body></html>`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><main>
<h1>{entry.data.title}</h1><p>{entry.data.date}</p><p>{entry.data.summary}</p><Content /></main></body></html>`,
};

/**
 * Writes the least that Astro needs to show the same entries: its own loader, the remark processor, a
 * page an entry and a list of them all; no styles.
 * @param content the folder of a story.
 * @param chapters the folders in it whose files are entries, but for their indexes.
 * @returns the folder of the site.
 */
export function writeBareAstro(content: string, chapters: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'bare-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  for (const chapter of chapters) {
    cpSync(join(content, chapter), join(root, 'content', chapter), {
      recursive: true,
      filter: (path) => !path.endsWith('index.md'),
    });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(root, 'node_modules', name));
  }
  return root;
}
