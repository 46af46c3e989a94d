import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder in which the workers of a run of tests tell each other which shapes axe has seen. */
const setting = 'SEEN_SHAPES';

/** Makes the folder before the first worker starts; workers are handed it. */
export function makeSeenShapes(): void {
  process.env[setting] ??= mkdtempSync(join(tmpdir(), 'shapes-'));
}

const hash = (shape: string): string => createHash('sha1').update(shape).digest('base64').slice(0, 16);

/**
 * Notes shapes of elements as seen by axe in the light on a desktop. Two workers that see one at the same moment
 * both look at it; no shape is left out. Each site has shapes of its own: another story has other colours.
 * @param site its origin.
 * @returns those that were seen by no worker so far, in any test.
 */
export function noteShapes(site: string, shapes: readonly string[]): string[] {
  const folder = process.env[setting];
  if (folder === undefined) throw new Error(`${setting} names no folder.`);
  const seen = new Set(
    readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')),
  );
  const fresh = shapes
    .map((shape) => [shape, hash(`${site} ${shape}`)] as const)
    .filter(([, hashed]) => !seen.has(hashed));
  appendFileSync(join(folder, String(process.pid)), fresh.map(([, hashed]) => `${hashed}\n`).join(''));
  return fresh.map(([shape]) => shape);
}
