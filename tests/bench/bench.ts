import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** `npm run bench`: its parts in turn, each a program that can be run alone, and how long each took. */
const parts = ['weights', 'pages', 'load', 'scale', 'build-time', 'edit-time', 'start-time'];

const taken = parts.map((part) => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
  return { part, minutes: (performance.now() - start) / 60_000, isWhole: status === 0 };
});
console.log('\nminutes of each part of this bench');
for (const { part, minutes, isWhole } of taken) {
  console.log(`${part.padEnd(12)} ${minutes.toFixed(1).padStart(5)}${isWhole ? '' : '  FAILED'}`);
}
