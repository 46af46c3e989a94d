import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** Preloaded into a process (`node --import`): writes into `READS_LOG` each file that it reads whole, a line a time. */
const { readFileSync } = fs;
const { READS_LOG: log } = process.env;
const told: string[] = [];
fs.readFileSync = ((file: fs.PathOrFileDescriptor, options?: null) => {
  told.push(file instanceof URL ? file.pathname : String(file));
  return readFileSync(file, options);
}) as typeof readFileSync;
syncBuiltinESMExports();
process.on('exit', () => {
  if (log && isMainThread) fs.writeFileSync(log, told.join('\n'));
});
