import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const isText = /^(text|image\/svg)/;

/** A server of the pages to measure. */
export interface BenchServer {
  origin: string;
  close: () => void;
}

/**
 * Serves folders on the loopback interface as a good host would: text in brotli, compressed once.
 * @param folders the folder behind each path; a path has a slash at both ends.
 */
export async function serveFolders(folders: ReadonlyMap<string, string>): Promise<BenchServer> {
  const compressed = new Map<string, Buffer>();
  const read = (file: string, isPlain: boolean): Buffer => {
    if (isPlain) return readFileSync(file);
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const [base, folder] = [...folders].find(([start]) => path.startsWith(start)) ?? [];
    const file = join(folder ?? '', path.slice(base?.length), path.endsWith('/') ? 'index.html' : '');
    if (!folder || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isPlain = !isText.test(type) || !/\bbr\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, { 'content-type': type, ...(!isPlain && { 'content-encoding': 'br' }) });
    response.end(read(file, isPlain));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
