import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What a site did under a load. */
export interface Load {
  requests: number;
  /** Answers other than 200, answers cut off, and connections that failed. */
  errors: number;
  /** Bytes of the bodies as they came. */
  bytes: number;
  seconds: number;
  /** Milliseconds within which half and 99 % of the requests were answered. */
  median: number;
  slowest: number;
}

/**
 * Asks a site for its pages in turn, as clients that take brotli, each on a connection that it keeps.
 * @param address of the site, without a slash at its end.
 * @param limits how many requests are made in all, by how many clients.
 */
export async function loadSite(
  address: string,
  paths: readonly string[],
  limits: { requests: number; clients: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: limits.clients });
  const times: number[] = [];
  let errors = 0;
  let bytes = 0;
  const asked = Array(limits.requests).keys();
  const start = performance.now();
  const askInTurn = async () => {
    for (const index of asked) {
      const from = performance.now();
      try {
        bytes += await ask(`${address}${paths[index % paths.length]}`, agent);
      } catch {
        errors += 1;
      }
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: limits.clients }, askInTurn));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const within = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { requests: times.length, errors, bytes, seconds, median: within(0.5), slowest: within(0.99) };
}

/** The bytes of an answer; rejects what is not a whole 200. */
function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && response.complete) resolve(bytes);
        else reject(new Error(`${url}: ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}
