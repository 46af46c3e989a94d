import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A site that is being served. */
export interface ServedSite {
  /** Its address, without a slash at the end. */
  address: string;
  close: () => void;
}

/**
 * Serves a built site as a plain host would: files, folders, and the 404 page.
 * @param root the folder of the site.
 * @param port 0 for any that is free.
 */
export async function serve(root: string, port: number): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
    const isFound = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const served = isFound ? file : join(root, '404.html');
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(served));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
