import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyProject, project } from '../copy-project.ts';

/** The former path of a development of the story that is served. */
export const former = '/works/first-crew/';
/** Where it is now. */
export const today = '/works/first-crew-comes/';

/** Builds the invented story below a base, with a former path. @returns the built folder. */
function buildBelow(base: string): string {
  const folder = copyProject(join(project, 'tests/stories/bridge'));
  const file = join(folder, `content${today.slice(0, -1)}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\naliases: [${former}]\n`));
  const { status, stdout, stderr } = build(folder, { EXTRAS: 'on', BASE_PATH: `${base}/` });
  if (status !== 0) throw new Error(stdout + stderr);
  return join(folder, 'dist');
}

/**
 * Puts the story where hosts have it, below each base, beside a page of somebody else and, below
 * `/second/`, another explainer.
 * @param bases each without a slash at its end.
 * @returns the folders that hosts serve.
 */
export function makeHostSites(bases: readonly string[]): string[] {
  const second = buildBelow('/second');
  return bases.map((base) => {
    const root = mkdtempSync(join(tmpdir(), 'served-'));
    const site = buildBelow(base);
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
