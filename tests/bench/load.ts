import { join } from 'node:path';
import { ensureNginx } from '../find-nginx.ts';
import { noNginx, serveByNginx } from '../serve-nginx.ts';
import { pagePaths } from '../site/built-pages.ts';
import { loadSite } from './load-site.ts';

/** Part of `npm run bench`: what nginx, with the files that the build wrote for it, holds on this machine. */
const nginx = ensureNginx();
if (nginx) {
  const site = await serveByNginx(nginx, join(import.meta.dirname, '../../dist'));
  console.log('\nnginx, one worker, every page in turn   requests  errors  a second  median   99 %');
  for (const clients of [1, 32, 256]) {
    const load = await loadSite(site.address, pagePaths, { requests: 20_000, clients });
    const cells = [
      String(load.requests).padStart(8),
      String(load.errors).padStart(6),
      (load.requests / load.seconds).toFixed(0).padStart(8),
      `${load.median.toFixed(1)} ms`.padStart(7),
      `${load.slowest.toFixed(1)} ms`.padStart(8),
    ];
    console.log(`${`${clients} clients`.padEnd(39)} ${cells.join('  ')}`);
  }
  site.close();
} else console.log(noNginx);
