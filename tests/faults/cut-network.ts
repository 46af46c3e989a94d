import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

/**
 * Preloaded into a process (`node --import`): whatever it asks of the network fails, and is written
 * down in the file that `NETWORK_LOG` names.
 */
const refuse = (...asked: unknown[]): never => {
  appendFileSync(String(process.env.NETWORK_LOG), `${JSON.stringify(asked[0])}\n`);
  throw new Error('There is no network.');
};
Socket.prototype.connect = refuse;
Object.assign(dns, { lookup: refuse, resolve: refuse });
Object.assign(dns.promises, { lookup: refuse, resolve: refuse });
syncBuiltinESMExports();
