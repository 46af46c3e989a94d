import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Story } from '../../../src/story/story.ts';
import { packages } from '../packages.ts';
import { chartWidth, countHeight, type ChartData, timelineHeight } from './charts.client.ts';

const writeConfig = (story: Story, base: string) => `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  base: '${base}',
  cacheDir: './.cache',
  vite: { cacheDir: './.cache/vite' },
  integrations: [starlight({ title: ${JSON.stringify(story.title)}, sidebar: ${JSON.stringify(
    story.chapters.map(({ slug, title }) => ({
      label: title,
      items: [{ autogenerate: { directory: slug } }],
    })),
  )} })],
});
`;

const collections = `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The charts with room kept for each, so that the page does not shift when they are drawn. */
const writeCharts = (events: number) => `
<div id="timeline" style="aspect-ratio: ${chartWidth} / ${timelineHeight(events)}"></div>
<div id="count" style="aspect-ratio: ${chartWidth} / ${countHeight}"></div>
<script>
  import { drawCount, drawTimeline } from '../charts.ts';
  import data from '../data.json';
  drawTimeline(document.getElementById('timeline'), data);
  drawCount(document.getElementById('count'), data);
</script>
`;

const writePage = (title: string, description: string, body: string) =>
  `---\n${JSON.stringify({ title, description })}\n---\n${body}`;

/** Turns the Markdown twin of one of our pages into a page of Starlight, which writes the heading itself. */
function adaptTwin(twin: string, base: string): string {
  const [, front = '', body = ''] = twin.split(/^---\n/m);
  const { description } = parse(front) as { description: string };
  const [heading = '', title = ''] = /^# (.*)$/m.exec(body) ?? [];
  return writePage(
    title,
    description,
    body.replace(heading, '').replaceAll(/\]\(http:\/\/[^/]+\//g, `](${base}`),
  );
}

function readChartData(story: Story, base: string): ChartData {
  return {
    events: story.entries.map(({ slug, chapter, title, date }) => ({
      href: `${base}${chapter.slug}/${slug}/`,
      title: title.text,
      day: date.first,
    })),
    series: (story.quantity?.measure.series ?? []).map(({ label, points }) => ({
      label,
      points: points.map(({ day, value }) => ({ day, value })),
    })),
  };
}

/**
 * Builds the story as a site of Starlight with its default options: the chapters and developments
 * from the Markdown twins of our pages, and a timeline page that D3 draws in the browser.
 * @param root an empty folder for the project.
 * @param dist our built site.
 * @param base the path below which it will be served, with a slash at both ends.
 * @returns the folder of the built site.
 * @throws Error with what the build said when it fails.
 */
export function buildStarlight(root: string, story: Story, dist: string, base: string): string {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const copyTwin = (from: string, to: string) =>
    write(`src/content/docs/${to}.md`, adaptTwin(readFileSync(join(dist, `${from}.md`), 'utf8'), base));
  copyFileSync(join(packages, '../package.json'), join(root, 'package.json'));
  write('astro.config.mjs', writeConfig(story, base));
  write('public/favicon.svg', readFileSync(join(dist, 'icon.svg'), 'utf8'));
  write('src/content.config.ts', collections);
  write('src/components/Charts.astro', writeCharts(story.entries.length));
  write('src/data.json', JSON.stringify(readChartData(story, base)));
  copyFileSync(join(import.meta.dirname, 'charts.client.ts'), join(root, 'src/charts.ts'));
  write(
    'src/content/docs/timeline.mdx',
    writePage(
      story.headline.text,
      story.standfirst.text,
      "import Charts from '../../components/Charts.astro';\n\n<Charts />\n",
    ),
  );
  for (const { slug, entries } of story.chapters) {
    copyTwin(slug, `${slug}/index`);
    for (const entry of entries) copyTwin(`${slug}/${entry.slug}`, `${slug}/${entry.slug}`);
  }
  symlinkSync(packages, join(root, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packages, 'astro/bin/astro.mjs'), 'build'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return join(root, 'dist');
}
