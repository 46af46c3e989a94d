import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Preloaded into a process (`node --import`): on SIGUSR2 it says how many bytes it holds that something still needs. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('SIGUSR2', () => {
  for (let time = 0; time < 3; time += 1) collect();
  console.log(`heap: ${process.memoryUsage().heapUsed};`);
});
