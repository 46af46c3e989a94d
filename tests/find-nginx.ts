import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is; undefined when there is none. */
export function findNginx(): string | undefined {
  return places.find((place) => existsSync(place));
}

/** nginx, installed from Debian’s packages where there is none and root may do so; undefined elsewhere. */
export function ensureNginx(): string | undefined {
  if (!findNginx() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
  return findNginx();
}
