import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const root = join(import.meta.dirname, '../dist');
const port = Number(process.argv[2] ?? 4399);

/** Serves the built site for the browser tests, as a plain host would: files, folders, and the 404 page. */
createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
  const isFound = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
  const served = isFound ? file : join(root, '404.html');
  response.writeHead(isFound ? 200 : 404, {
    'content-type': types[extname(served)] ?? 'application/octet-stream',
  });
  response.end(readFileSync(served));
}).listen(port, '127.0.0.1');
