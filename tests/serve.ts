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
  '.webmanifest': 'application/manifest+json',
};

/** A site that is being served. */
export interface ServedSite {
  /** Its address, without a slash at the end. */
  address: string;
  close: () => void;
}

/** The rules of a site’s `_headers`: a path, which may end in a star, and what is sent for it. */
function readRules(root: string): [string, [string, string][]][] {
  const file = join(root, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n');
      return [path, lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string])];
    });
}

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/**
 * Serves a built site as a host of static files would: files, folders, the 404 page, and the headers
 * that the site asks for in `_headers`.
 * @param root the folder of the site.
 * @param port 0 for any that is free.
 */
export async function serve(root: string, port: number): Promise<ServedSite> {
  const rules = readRules(root);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
    const isFound = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const served = isFound ? file : join(root, '404.html');
    for (const [, headers] of rules.filter(([rule]) => matches(rule, path))) {
      for (const [name, value] of headers) response.appendHeader(name, value);
    }
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(served));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
