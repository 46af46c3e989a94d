import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as a plain host would: files, folders, and the 404 page.
 * @param root the folder of the site.
 * @param port 0 for any that is free.
 */
export function serve(root: string, port: number): Server {
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
    const isFound = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const served = isFound ? file : join(root, '404.html');
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(served));
  }).listen(port, '127.0.0.1');
}

if (import.meta.main) serve(join(import.meta.dirname, '../dist'), Number(process.argv[2] ?? 4399));
