import type { Band, Shot } from './bands.ts';

/** How a reader’s browser is set up. */
export interface Setup {
  scheme: 'light' | 'dark';
  hasScript?: boolean;
}

/** One window of a browser of whichever make. */
export interface Tab {
  /** Opens an address, and waits until it is loaded. */
  open: (address: string) => Promise<void>;
  /** Gives the page a width and a height in px. */
  resize: (width: number, height: number) => Promise<void>;
  /**
   * Runs a function in the page.
   * @param run its source goes to the page: it may use nothing but what it is handed and the page’s own.
   * @param argument anything that JSON can hold.
   */
  evaluate: <Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** Pictures of bands of the page; in WebKit one of all down to the last, or as far as its window can grow. */
  screenshot: (bands: readonly Band[]) => Promise<Shot[]>;
  /** Presses a key: a letter, or Tab, Enter, Escape, ArrowDown and the like. */
  press: (key: string) => Promise<void>;
  /** Clicks in the middle of the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  /** What scripts threw since the last question. */
  takeErrors: () => string[];
  /** Prints the page to a PDF; in Firefox and Chromium only. */
  print?: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A browser that can be started. */
export interface Engine {
  name: string;
  start: (setup: Setup) => Promise<Tab>;
}

/** The text of a call that answers in JSON, whatever the function gives. */
export function writeCall(run: (argument: never) => unknown, argument: unknown): string {
  return `(async () => JSON.stringify((await (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})) ?? null))()`;
}

/** The keys of W3C actions that are no letters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A key pressed and released, as WebDriver and BiDi both take it. */
export function pressActions(key: string): object[] {
  const value = keys[key] ?? key;
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    },
  ];
}

/** A click at a place of the window, in px. */
export function clickActions({ x, y }: { x: number; y: number }): object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** Scrolls to the first element that a selector finds, and says where its middle is in the window. */
export function findMiddle(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
}
