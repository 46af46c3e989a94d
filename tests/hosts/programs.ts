import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApacheConfig, writeCaddyConfig, writeLighttpdConfig, writeNginxConfig } from './configs.ts';
import { bin } from './packages.ts';

/** A host that serves a folder. */
export interface Host {
  name: string;
  /** The package of Debian that brings it, if one does. */
  debian?: string;
  program: string;
  /** What it is started with. */
  args: (served: Served) => string[];
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
    program: '/usr/sbin/nginx',
    args: (served) => [
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
    program: '/usr/sbin/apache2',
    args: (served) => ['-X', '-f', write(served.own, 'apache.conf', writeApacheConfig(served))],
  },
  {
    name: 'Caddy',
    debian: 'caddy',
    isTold: true,
    program: '/usr/bin/caddy',
    args: (served) => [
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
    program: '/usr/sbin/lighttpd',
    args: (served) => ['-D', '-f', write(served.own, 'lighttpd.conf', writeLighttpdConfig(served))],
  },
  {
    name: 'Cloudflare Pages (wrangler)',
    isTold: true,
    program: process.execPath,
    args: ({ root, port }) => [
      bin('wrangler', 'bin/wrangler.js'),
      ...['pages', 'dev', root, '--ip', '127.0.0.1', '--port', String(port)],
      ...['--inspector-port', '0', '--compatibility-date', '2026-01-01', '--live-reload=false'],
    ],
  },
  {
    name: 'busybox',
    debian: 'busybox',
    isTold: false,
    program: '/usr/bin/busybox',
    args: ({ root, port }) => ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root],
  },
  {
    name: 'Python',
    debian: 'python3-minimal',
    isTold: false,
    program: '/usr/bin/python3',
    args: ({ root, port }) => [...['-m', 'http.server', '--bind', '127.0.0.1', '-d', root, String(port)]],
  },
];
