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
  const frame = await evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }));
  const resize: Tab['resize'] = async (width, height) => {
    // Its window gets no narrower than some 290 px, and says so.
    const outer = await send<{ width: number; height: number }>('POST', '/window/rect', {
      x: 0,
      y: 0,
      width: width + frame.width,
      height: height + frame.height,
    });
    await evaluate(waitForSize, { width: outer.width - frame.width, height: outer.height - frame.height });
  };
  return {
    open: async (url) => {
      await send('POST', '/url', { url });
    },
    resize,
    evaluate,
    // WebKit shows what is in the window only.
    screenshot: async (bands) => {
      const end = bands.at(-1)?.bottom;
      if (end === undefined) return [];
      const before = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await resize(before.width, Math.min(Math.max(end, before.height), screen.height - 100));
      await evaluate(startPainting, point);
      const picture = await send<string>('GET', '/screenshot');
      await evaluate((id) => document.getElementById(id)?.remove(), point);
      await resize(before.width, before.height);
      return [{ top: 0, picture: Buffer.from(picture, 'base64') }];
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

/** Waits until a page has a size, in px; at rest it may never be told of it. It runs in the page. */
function waitForSize({ width, height }: { width: number; height: number }): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (innerWidth !== width || innerHeight !== height) return;
      clearInterval(look);
      resolve();
    }, 10);
  });
}

/** Names what is painted anew while a picture is taken. */
const point = 'painted-anew';

/**
 * Has a point of the page, which nobody sees, painted anew until it is taken away. The driver takes
 * its picture at the next painting: of a page at rest that comes seconds later, or never.
 */
function startPainting(id: string): void {
  const painted = document.createElement('i');
  painted.id = id;
  painted.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';
  document.body.append(painted);
  let times = 0;
  const paint = setInterval(() => {
    if (!painted.isConnected) clearInterval(paint);
    times += 1;
    painted.style.background = `rgb(0 0 0 / ${times % 2 ? 0.01 : 0.02})`;
  }, 20);
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
