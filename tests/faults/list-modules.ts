import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const log = process.env.MODULES_LOG ?? '';

/** Preloaded into a process (`node --import`): writes into `MODULES_LOG` the address of each module that it loads, a line a time. */
registerHooks({
  load(url, context, next) {
    appendFileSync(log, `${url}\n`);
    return next(url, context);
  },
});
