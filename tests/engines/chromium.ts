import { shootBands } from './bands.ts';
import { findMiddle, writeCall, type Engine, type Setup, type Tab } from './engine.ts';
import { startProgram } from './program.ts';
import { connect } from './rpc.ts';

interface Answer {
  result: { value?: string };
  exceptionDetails?: { exception?: { description?: string }; text: string };
}

const describe = (details: Answer['exceptionDetails']): string =>
  details?.exception?.description ?? details?.text ?? '';

/** A Chromium of any age, asked over DevTools’ own protocol, which all of them know. */
export function chromium(name: string, program: string, folder?: string): Engine {
  return { name, start: (setup) => startChromium(program, folder, setup) };
}

async function startChromium(program: string, folder: string | undefined, setup: Setup): Promise<Tab> {
  const { said, stop } = await startProgram(
    program,
    (profile) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      '--hide-scrollbars',
      ...(folder ? ['--no-zygote', '--use-gl=swiftshader'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    /DevTools listening on (ws:\S+)/,
    folder ? { LD_LIBRARY_PATH: folder } : {},
  );
  const rpc = await connect(said);
  const { targetId } = await rpc.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await rpc.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <Result>(method: string, params: object = {}) =>
    rpc.send<Result>(method, params, { sessionId });
  const errors: string[] = [];
  let loaded: () => void = () => undefined;
  rpc.on('Runtime.exceptionThrown', (params) =>
    errors.push(describe((params as { exceptionDetails: Answer['exceptionDetails'] }).exceptionDetails)),
  );
  rpc.on('Page.loadEventFired', () => loaded());
  await send('Page.enable');
  await send('Runtime.enable');
  await send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: setup.scheme }],
  });
  if (setup.hasScript === false) await send('Emulation.setScriptExecutionDisabled', { value: true });
  const evaluate: Tab['evaluate'] = async (run, argument) => {
    const { result, exceptionDetails } = await send<Answer>('Runtime.evaluate', {
      expression: writeCall(run, argument),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(describe(exceptionDetails));
    return JSON.parse(result.value ?? 'null');
  };
  const dispatch = (type: string, key: string) =>
    send('Input.dispatchKeyEvent', { type, key, code: key, ...(codes[key] ?? {}) });
  return {
    open: async (address) => {
      const load = new Promise<void>((resolve) => (loaded = resolve));
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await load;
    },
    resize: async (width, height) => {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
    },
    evaluate,
    screenshot: async (bands) => {
      const width = await evaluate(() => document.documentElement.clientWidth);
      const options = { captureBeyondViewport: true, optimizeForSpeed: true };
      return shootBands(bands, width, (clip) =>
        send('Page.captureScreenshot', { ...options, clip: { ...clip, scale: 1 } }),
      );
    },
    press: async (key) => {
      await dispatch('keyDown', key);
      await dispatch('keyUp', key);
    },
    click: async (selector) => {
      const place = await evaluate(findMiddle, selector);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
      }
    },
    takeErrors: () => errors.splice(0),
    print: async () => {
      const { data } = await send<{ data: string }>('Page.printToPDF', {
        printBackground: true,
        preferCSSPageSize: true,
      });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      rpc.close();
      await stop();
    },
  };
}

const codes: Record<string, object> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { windowsVirtualKeyCode: 27 },
  ArrowLeft: { windowsVirtualKeyCode: 37 },
  ArrowUp: { windowsVirtualKeyCode: 38 },
  ArrowRight: { windowsVirtualKeyCode: 39 },
  ArrowDown: { windowsVirtualKeyCode: 40 },
};
