import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shootBands } from './bands.ts';
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
import { connect } from './rpc.ts';

interface Answer {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** What a new profile is told: nothing to the network, and the scheme. */
const preferences = ({ scheme, hasScript = true }: Setup): Record<string, unknown> => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  'javascript.enabled': hasScript,
  // As on phones: a scroll bar takes no room.
  'ui.useOverlayScrollbars': 1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.update.enabled': false,
  'remote.active-protocols': 1,
});

/** How it reports what a worker was fetching when the page was left: nothing that a page can prevent. */
const brokenOff = /^Failed to load .* A ServiceWorker intercepted the request/;

/** Debian’s Firefox, asked over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export function firefox(program: string): Engine {
  return { name: 'Firefox', start: (setup) => startFirefox(program, setup) };
}

async function startFirefox(program: string, setup: Setup): Promise<Tab> {
  const { said, stop } = await startProgram(
    program,
    (profile) => ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    /WebDriver BiDi listening on (ws:\S+)/,
    {},
    {
      prepare: (profile) =>
        writeFileSync(
          join(profile, 'user.js'),
          Object.entries(preferences(setup))
            .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
            .join(''),
        ),
    },
  );
  const rpc = await connect(`${said}/session`);
  await rpc.send('session.new', { capabilities: {} });
  const { contexts } = await rpc.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]?.context ?? '';
  const errors: string[] = [];
  rpc.on('log.entryAdded', (params) => {
    const { type, level, text } = params as { type: string; level: string; text: string };
    if (type === 'javascript' && level === 'error' && !brokenOff.test(text)) errors.push(text);
  });
  await rpc.send('session.subscribe', { events: ['log.entryAdded'] });
  const evaluate: Tab['evaluate'] = async (run, argument) => {
    const { type, result, exceptionDetails } = await rpc.send<Answer>('script.evaluate', {
      expression: writeCall(run, argument),
      awaitPromise: true,
      target: { context },
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? 'null');
  };
  const perform = (actions: object[]) => rpc.send('input.performActions', { context, actions });
  return {
    open: async (url) => {
      await rpc.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    resize: async (width, height) => {
      await rpc.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    evaluate,
    screenshot: async (bands) => {
      const width = await evaluate(() => document.documentElement.clientWidth);
      return shootBands(bands, width, (clip) =>
        rpc.send('browsingContext.captureScreenshot', {
          context,
          origin: 'document',
          clip: { type: 'box', ...clip },
        }),
      );
    },
    press: async (key) => void (await perform(pressActions(key))),
    click: async (selector) => void (await perform(clickActions(await evaluate(findMiddle, selector)))),
    takeErrors: () => errors.splice(0),
    print: async () => {
      const { data } = await rpc.send<{ data: string }>('browsingContext.print', {
        context,
        background: true,
        page: { width: 21, height: 29.7 },
        margin: { top: 1.6, bottom: 1.8, left: 1.4, right: 1.4 },
      });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      rpc.close();
      await stop();
    },
  };
}
