import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from './find-port.ts';
import { writeNginxConfig } from './hosts/configs.ts';
import type { ServedSite } from './serve.ts';

/** Why a test that needs nginx is left out where there is none and none can be installed. */
export const noNginx =
  'There is no nginx, and only root on Debian gets one here: apt-get install nginx-light.';

/**
 * Serves a built site by an nginx of its own, with nothing but the files that the build wrote for it.
 * @param nginx the program.
 * @param root the folder that is served; the site is in it, at its base.
 * @param base the path below which the site is, without a slash at its end.
 * @throws Error with what nginx said when it does not start.
 */
export async function serveByNginx(nginx: string, root: string, base = ''): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findPort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, writeNginxConfig({ root, base, port, own: folder }));
  const server = spawn(nginx, ['-p', folder, '-c', file, '-e', 'stderr']);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('start worker process ')) resolve();
    });
    server.once('exit', () => reject(new Error(said)));
  });
  const close = () => {
    server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    server.kill('SIGTERM');
  };
  return { address: `http://127.0.0.1:${port}`, close };
}
