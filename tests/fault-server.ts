import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What can befall a file: a server error, half a body, half a body and then no network, a captive portal from then on. */
export type Fault = 'error' | 'cut' | 'down' | 'portal';

/** What was sent for one request. */
export interface Sent {
  path: string;
  status: number;
  /** Bytes of the body, brotli at quality 5 where text is compressed. */
  bytes: number;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const portalPage = '<!doctype html><title>Hotel</title><h1>Log in to the hotel’s network</h1>';

/** A plain host for a built site, with ETags and brotli, that can be told to fail. */
export class FaultServer {
  /** The folder that is served; another is another deployment. */
  folder: string;
  /** Whether every connection is cut. */
  isDown = false;
  /** Whether everything is answered by a captive portal’s own page, as 200. */
  isPortal = false;
  /** Whether the host has nothing of the site any longer. */
  isGone = false;
  /** Where the host leads from a path; `*` stands for every path, which is then added. */
  readonly redirects = new Map<string, string>();
  readonly faults = new Map<string, Fault>();
  readonly sent: Sent[] = [];
  readonly #base: string;
  readonly #server: Server;

  constructor(folder: string, base = '') {
    this.folder = folder;
    this.#base = base;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** @returns the address of the site, without a slash at the end. */
  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#base}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.sent.filter((one) => one.path === path).length;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(this.#base.length);
    const send = (status: number, type: string, body: Buffer | string, isCut = false) => {
      const isCompressed = /br/.test(String(request.headers['accept-encoding'])) && !/png|woff2/.test(type);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
      const bytes = isCompressed ? brotliCompressSync(body, { params }) : Buffer.from(body);
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
      if (request.headers['if-none-match'] === etag && status === 200 && !isCut) {
        this.sent.push({ path, status: 304, bytes: 0 });
        response.writeHead(304, { etag }).end();
        return;
      }
      this.sent.push({ path, status, bytes: bytes.length });
      response.writeHead(status, {
        'content-type': type,
        'content-length': bytes.length,
        'cache-control': 'max-age=600',
        'access-control-allow-origin': '*',
        ...(isCompressed && { 'content-encoding': 'br' }),
        etag,
      });
      if (isCut) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
      else response.end(bytes);
    };
    if (this.isDown) {
      this.sent.push({ path, status: 0, bytes: 0 });
      response.destroy();
      return;
    }
    const fault = this.faults.get(path);
    if (fault === 'portal') this.isPortal = true;
    if (this.isPortal) return send(200, 'text/html', portalPage);
    if (this.isGone) return send(404, 'text/html', '<h1>Nothing is here</h1>');
    const all = this.redirects.get('*');
    const location = this.redirects.get(path) ?? (all && all + path);
    if (location !== undefined) {
      this.sent.push({ path, status: 301, bytes: 0 });
      response.writeHead(301, { location, 'cache-control': 'no-store' }).end();
      return;
    }
    if (fault === 'error') return send(500, 'text/html', '<h1>Internal Server Error</h1>');
    const file = join(this.folder, path, path.endsWith('/') ? 'index.html' : '');
    const isFound = existsSync(file) && statSync(file).isFile();
    const served = isFound ? file : join(this.folder, '404.html');
    const type = types[extname(served)] ?? 'application/octet-stream';
    send(isFound ? 200 : 404, type, readFileSync(served), fault !== undefined);
    if (fault === 'down') this.isDown = true;
  }
}
