import { spawn, type ChildProcess } from 'node:child_process';
import { cleanEnvironment } from './copy-project.ts';

/** A development server that runs, where it is, and what it has said so far. */
export interface DevelopServer {
  server: ChildProcess;
  address: string;
  said: { text: string };
}

/**
 * Starts the development server of a project.
 * @param root the folder of the project.
 */
export async function startDevelop(root: string, env: Record<string, string> = {}): Promise<DevelopServer> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    detached: true,
  });
  const said = { text: '' };
  server.stderr.resume();
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said.text += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(said.text) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(said.text)));
  });
  return { server, address, said };
}

/** What the server sends to an open page. */
export interface Message {
  type: string;
  err?: { message: string; id: string; loc: { file: string; line: number; column: number } };
}

/** Listens as an open page does. */
export async function listen(address: string): Promise<{ sent: Message[]; close: () => void }> {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const sent: Message[] = [];
  socket.addEventListener('message', ({ data }) => sent.push(JSON.parse(String(data)) as Message));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('the server takes no page')));
  });
  return { sent, close: () => socket.close() };
}
