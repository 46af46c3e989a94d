import { readFileSync } from 'node:fs';

/**
 * Loaded before what is written in TypeScript: a Node that cannot run that is told so in a sentence. What Node has
 * compiled of our code is kept, so that the next command begins at once.
 */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [, needed] = /(\d+\.\d+)/.exec(engines.node);
const [major, minor] = needed.split('.').map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`This needs Node ${needed} or newer; here runs ${process.versions.node}.`);
  console.error('Install a newer Node; on Linux x64, npm ci without --omit=optional brings one.');
  process.exit(1);
}
const { enableCompileCache } = await import('node:module');
enableCompileCache('node_modules/.cache/compiled');
