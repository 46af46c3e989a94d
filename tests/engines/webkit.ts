import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '../find-port.ts';
import {
  clickActions,
  findMiddle,
  pressActions,
  writeCall,
  type Engine,
  type Setup,
  type Tab,
} from './engine.ts';
import { startProgram } from './program.ts';

/** How long it may take to answer, in ms: now and then it never does. */
const patience = 20_000;

/** Room for the tallest window, in px. */
const screen = { width: 2000, height: 9000 };

/** What WebKitGTK and its tools are called on Debian. */
export const webkitPrograms = {
  driver: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  screen: '/usr/bin/Xvfb',
};

/** The buttons of its window would keep that wider than a phone. */
const narrowWindow =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';

/** Debian’s WebKitGTK, which stands in for Safari, asked over WebDriver (https://www.w3.org/TR/webdriver2/). */
export const webkit: Engine = {
  name: 'WebKit',
  // Now and then its driver starts no browser, and says no more than "unknown error".
  start: (setup) => startWebKit(setup).catch(() => startWebKit(setup)),
};

async function startWebKit(setup: Setup): Promise<Tab> {
  const display = await startProgram(
    webkitPrograms.screen,
    () => ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', `${screen.width}x${screen.height}x24`],
    /^(\d+)$/m,
  );
  const port = await findPort();
  const settings = mkdtempSync(join(tmpdir(), 'engine-gtk-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), narrowWindow);
  let output = '';
  const driver = await startProgram(
    'sh',
    () => ['-c', `echo ready; exec ${webkitPrograms.driver} --port=${port} 2>&1`],
    /(ready)/,
    {
      DISPLAY: `:${display.said}`,
      XDG_CONFIG_HOME: settings,
      GTK_THEME: setup.scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
    { hear: (text) => (output += text) },
  );
  const server = `http://127.0.0.1:${port}`;
  await waitFor(`${server}/status`);
  const switches = setup.hasScript === false ? ['--enable-javascript=0'] : [];
  const stop = async () => {
    await driver.stop();
    await display.stop();
    rmSync(settings, { recursive: true, force: true });
  };
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${server}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: webkitPrograms.browser,
          args: ['--automation', '--enable-write-console-messages-to-stdout=1', ...switches],
        },
      },
    },
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const send = <Result>(method: string, path: string, body?: object) =>
    ask<Result>(method, `${server}/session/${sessionId}${path}`, body);
  const evaluate: Tab['evaluate'] = async (run, argument) =>
    JSON.parse(
      (await send<string | null>('POST', '/execute/sync', {
        script: `return ${writeCall(run, argument)}`,
        args: [],
      })) ?? 'null',
    );
  const perform = (actions: object[]) => send('POST', '/actions', { actions });
  const resize: Tab['resize'] = async (width, height) => {
    let [outerWidth, outerHeight] = [width, height];
    for (let round = 0; round < 4; round += 1) {
      await send('POST', '/window/rect', { x: 0, y: 0, width: outerWidth, height: outerHeight });
      const now = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (now.width === width && now.height === height) return;
      outerWidth += width - now.width;
      outerHeight += height - now.height;
    }
  };
  return {
    open: async (url) => {
      await send('POST', '/url', { url });
    },
    resize,
    evaluate,
    // WebKit shows what is in the window only.
    screenshot: async () => {
      const before = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const height = await evaluate(() => document.documentElement.scrollHeight);
      await resize(before.width, Math.min(height, screen.height - 100));
      const picture = await send<string>('GET', '/screenshot');
      await resize(before.width, before.height);
      return Buffer.from(picture, 'base64');
    },
    press: async (key) => void (await perform(pressActions(key))),
    click: async (selector) => void (await perform(clickActions(await evaluate(findMiddle, selector)))),
    takeErrors: () => {
      const found = [...output.matchAll(/CONSOLE JS ERROR (.*)/g)].map(([, text = '']) => text);
      output = '';
      return found;
    },
    close: async () => {
      await send('DELETE', '').catch(() => undefined);
      await stop();
    },
  };
}

async function ask<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Waits until a server answers. */
async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
