import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { astroBuild, copyProject } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';
import { inLanguages } from '../stories/in-languages.ts';

/** The former path of a development of the story that is served. */
export const former = '/works/first-crew/';
/** Where it is now. */
export const today = '/works/first-crew-comes/';

/** A build that takes so many milliseconds hangs. */
const longestBuild = 240_000;

/** Builds the invented story below a base, in English and French, with a former path. @returns the built folder. */
async function buildBelow(base: string): Promise<string> {
  const folder = copyProject(copyStory(inLanguages('fr')));
  const file = join(folder, `content${today.slice(0, -1)}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\naliases: [${former}]\n`));
  const { PATH = '', HOME = '' } = process.env;
  await promisify(execFile)(process.execPath, astroBuild, {
    cwd: folder,
    env: { PATH, HOME, BASE_PATH: `${base}/` },
    timeout: longestBuild,
  });
  return join(folder, 'dist');
}

/**
 * Puts the story where hosts have it, below each base, beside a page of somebody else and, below
 * `/second/`, another explainer.
 * @param bases each without a slash at its end.
 * @returns the folders that hosts serve.
 */
export async function makeHostSites(bases: readonly string[]): Promise<string[]> {
  const [second = '', ...sites] = await Promise.all(['/second', ...bases].map(buildBelow));
  return bases.map((base, index) => {
    const root = mkdtempSync(join(tmpdir(), 'served-'));
    const site = sites[index] ?? '';
    cpSync(site, join(root, base), { recursive: true });
    cpSync(second, join(root, 'second'), { recursive: true });
    for (const name of base ? ['_headers', '_redirects'] : []) cpSync(join(site, name), join(root, name));
    mkdirSync(join(root, 'donate'));
    writeFileSync(join(root, 'donate/index.html'), '<!doctype html><title>Donate</title><h1>Donate</h1>');
    chmodSync(root, 0o755);
    return root;
  });
}

/** A folder that has nothing of the site any longer. */
export function makeEmptySite(base: string, from: string): string {
  const root = mkdtempSync(join(tmpdir(), 'served-'));
  for (const name of ['_nginx', '_caddy', '_lighttpd', '.htaccess']) {
    cpSync(join(from, base, name), join(root, base, name), { recursive: true });
  }
  writeFileSync(join(root, 'index.html'), '<!doctype html><h1>Something else</h1>');
  writeFileSync(join(root, '404.html'), '<!doctype html><h1>Nothing is here</h1>');
  if (base) cpSync(join(root, '404.html'), join(root, base, '404.html'));
  chmodSync(root, 0o755);
  return root;
}
