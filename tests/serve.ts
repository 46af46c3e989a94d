import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { readHostHeaders } from './host-headers.ts';

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
  '.webmanifest': 'application/manifest+json',
};

/** A site that is being served. */
export interface ServedSite {
  /** Its address, without a slash at the end. */
  address: string;
  close: () => void;
}

/**
 * Serves a built site as a host of static files would: files, folders, the 404 page, and the headers
 * that the site asks for in `_headers`.
 * @param root the folder of the site.
 * @param port 0 for any that is free.
 */
export async function serve(root: string, port: number): Promise<ServedSite> {
  const headersOf = readHostHeaders(root);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
    const isFound = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const served = isFound ? file : join(root, '404.html');
    for (const [name, value] of headersOf(path)) response.appendHeader(name, value);
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(served));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
