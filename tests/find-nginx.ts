import { existsSync } from 'node:fs';
import { installFromDebian } from './install-tools.ts';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is; undefined when there is none. */
export function findNginx(): string | undefined {
  return places.find((place) => existsSync(place));
}

/** nginx, installed from Debian’s packages where there is none and root may do so; undefined elsewhere. */
export function ensureNginx(): string | undefined {
  if (!findNginx()) installFromDebian(['nginx-light']);
  return findNginx();
}
