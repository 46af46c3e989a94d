import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readHostHeaders } from '../host-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const isText = /^(text|application\/(json|manifest)|image\/svg)/;
const unknown = 'application/octet-stream';

/** What the server was asked for and answered in full. */
export interface Answer {
  /** The path with its query. */
  url: string;
  /** Bytes of the body on the wire. */
  bytes: number;
}

/** A server of the pages to measure. */
export interface BenchServer {
  origin: string;
  /** In the order of the requests. */
  answers: readonly Answer[];
  close: () => void;
}

/**
 * Serves folders on the loopback interface as a good host would: text in brotli, compressed once,
 * and with the headers that a site asks for.
 * @param folders the folder behind each path; a path has a slash at both ends. The first that fits is taken.
 */
export async function serveFolders(folders: ReadonlyMap<string, string>): Promise<BenchServer> {
  const compressed = new Map<string, Buffer>();
  const answers: Answer[] = [];
  const roots = [...folders].map(([start, folder]) => ({
    start,
    folder,
    headersOf: readHostHeaders(folder),
  }));
  const read = (file: string, isPlain: boolean): Buffer => {
    if (isPlain) return readFileSync(file);
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const root = roots.find(({ start }) => path.startsWith(start));
    const file =
      root && join(root.folder, path.slice(root.start.length), path.endsWith('/') ? 'index.html' : '');
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? unknown;
    const isPlain = !isText.test(type) || !/\bbr\b/.test(String(request.headers['accept-encoding']));
    for (const [name, value] of root.headersOf(path)) response.appendHeader(name, value);
    response.writeHead(200, { 'content-type': type, ...(!isPlain && { 'content-encoding': 'br' }) });
    const body = read(file, isPlain);
    answers.push({ url, bytes: body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answers,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
