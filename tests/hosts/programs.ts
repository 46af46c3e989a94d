import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '../find-port.ts';
import { installFromDebian } from '../install-tools.ts';
import { writeApacheConfig, writeCaddyConfig, writeLighttpdConfig, writeNginxConfig } from './configs.ts';
import { bin } from './packages.ts';

/** A host that serves a folder. */
export interface Host {
  name: string;
  /** The package of Debian that brings it, if one does. */
  debian?: string;
  /** What starts it. */
  command: (served: Served) => [program: string, ...args: string[]];
  /** Whether it goes by the files that the build writes for it. */
  isTold: boolean;
}

/** What a host is told. */
export interface Served {
  /** The folder that is served. */
  root: string;
  /** Where the site is in it, without a slash at its end. */
  base: string;
  port: number;
  /** A folder of the host's own. */
  own: string;
}

const write = (own: string, name: string, text: string): string => {
  const file = join(own, name);
  writeFileSync(file, text);
  return file;
};

/** Every host that the site is given to. */
export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    debian: 'nginx-light',
    isTold: true,
    command: (served) => [
      '/usr/sbin/nginx',
      '-p',
      served.own,
      '-c',
      write(served.own, 'nginx.conf', writeNginxConfig(served)),
      '-e',
      'stderr',
    ],
  },
  {
    name: 'Apache',
    debian: 'apache2',
    isTold: true,
    command: (served) => [
      '/usr/sbin/apache2',
      '-X',
      '-f',
      write(served.own, 'apache.conf', writeApacheConfig(served)),
    ],
  },
  {
    name: 'Caddy',
    debian: 'caddy',
    isTold: true,
    command: (served) => [
      '/usr/bin/caddy',
      'run',
      '--adapter',
      'caddyfile',
      '--config',
      write(served.own, 'Caddyfile', writeCaddyConfig(served)),
    ],
  },
  {
    name: 'lighttpd',
    debian: 'lighttpd',
    isTold: true,
    command: (served) => [
      '/usr/sbin/lighttpd',
      '-D',
      '-f',
      write(served.own, 'lighttpd.conf', writeLighttpdConfig(served)),
    ],
  },
  {
    name: 'Cloudflare Pages (wrangler)',
    isTold: true,
    command: ({ root, port }) => [
      process.execPath,
      bin('wrangler', 'bin/wrangler.js'),
      ...['pages', 'dev', root, '--ip', '127.0.0.1', '--port', String(port)],
      ...['--inspector-port', '0', '--compatibility-date', '2026-01-01', '--live-reload=false'],
    ],
  },
  {
    name: 'busybox',
    debian: 'busybox',
    isTold: false,
    command: ({ root, port }) => ['/usr/bin/busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root],
  },
  {
    name: 'Python',
    debian: 'python3-minimal',
    isTold: false,
    command: ({ root, port }) => [
      '/usr/bin/python3',
      ...['-m', 'http.server', '--bind', '127.0.0.1', '-d', root, String(port)],
    ],
  },
];

/** Installs from Debian what is missing of the hosts. */
export function installHosts(): void {
  const missing = hosts.flatMap(({ debian, command }) => {
    if (debian === undefined) return [];
    const [program] = command({ root: '/', base: '', port: 0, own: mkdtempSync(join(tmpdir(), 'host-')) });
    return existsSync(program) ? [] : [debian];
  });
  if (missing.length > 0) installFromDebian(missing);
}

/** A host that runs. */
export interface RunningHost {
  /** Its address, without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts a host and waits until it answers.
 * @param port 0 for any that is free.
 * @throws Error with what it said when it ends instead.
 */
export async function startHost(
  host: Host,
  { root, base, port = 0 }: { root: string; base: string; port?: number },
): Promise<RunningHost> {
  const own = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(own, 0o755);
  const taken = port || (await findPort());
  const [program, ...args] = host.command({ root, base, port: taken, own });
  const server = spawn(program, args, {
    cwd: own,
    detached: true,
    env: {
      ...process.env,
      HOME: own,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
      WRANGLER_SEND_METRICS: 'false',
      CI: '1',
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const address = `http://127.0.0.1:${taken}`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`${host.name} ended: ${said}`);
  }
  return { address, stop: () => end(server, own) };
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    await new Promise((resolve) => setImmediate(resolve));
    return false;
  }
}

/** Ends a host with all that it started. */
async function end(server: ChildProcess, own: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  await ended;
  rmSync(own, { recursive: true, force: true });
}
