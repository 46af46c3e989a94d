import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packages } from './packages.ts';

/**
 * How a slow phone on slow 4G comes about: worked out from an unhindered load, or applied to it by the browser. Only the
 * second sees what a browser makes a paint wait for.
 */
export const throttlings = {
  simulated: { throttlingMethod: 'simulate' },
  applied: {
    throttlingMethod: 'devtools',
    throttling: {
      requestLatencyMs: 150,
      downloadThroughputKbps: 1600,
      uploadThroughputKbps: 750,
      cpuSlowdownMultiplier: 4,
    },
  },
} as const;

/** What Lighthouse measured of one load of a page, on its phone and network. */
export interface PageLoad {
  /** The page’s own requests, by path and query; what a worker asks for is not among them. */
  urls: string[];
  requests: number;
  /** On the wire, headers included. */
  bytes: number;
  scriptBytes: number;
  /** First and largest contentful paint, in ms. */
  fcp: number;
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Work of the main thread in ms, on a processor four times slower than this one. */
  cpu: number;
}

interface NetworkRequest {
  url: string;
  resourceType: string;
  transferSize: number;
  statusCode: number;
}

interface Report {
  runtimeError?: { message: string };
  audits: Record<string, { numericValue?: number; details?: { items: unknown[] } }>;
}

/** As much as is called here of packages that only the bench installs. */
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  cpu: 'mainthread-work-breakdown',
  requests: 'network-requests',
};

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(packages, file)).href);

/**
 * Loads a page once as Lighthouse does for its mobile score, in a browser of its own.
 * @param chromePath the Chromium to start.
 * @throws Error when the page did not load or a figure is missing.
 */
export async function measureLoad(
  url: string,
  chromePath: string,
  throttling: keyof typeof throttlings,
): Promise<PageLoad> {
  const { default: lighthouse } = (await load('lighthouse/core/index.js')) as { default: Lighthouse };
  const { launch } = (await load('chrome-launcher/dist/index.js')) as { launch: Launch };
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    const { lhr } = await lighthouse(url, {
      ...throttlings[throttling],
      port: chrome.port,
      onlyAudits: Object.values(audits),
      disableFullPageScreenshot: true,
      logLevel: 'error',
    });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return readReport(lhr);
  } finally {
    chrome.kill();
  }
}

function readReport({ audits: found }: Report): PageLoad {
  const numberOf = (id: string): number => {
    const value = found[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse gave no ${id}.`);
    return value;
  };
  const requests = (found[audits.requests]?.details?.items ?? []) as NetworkRequest[];
  const failed = requests.find(({ statusCode }) => statusCode !== 200);
  if (failed) throw new Error(`${failed.url} was answered with ${failed.statusCode}.`);
  const sum = (list: readonly NetworkRequest[]) =>
    list.reduce((bytes, { transferSize }) => bytes + transferSize, 0);
  return {
    urls: requests.map(({ url }) => url.replace(/^https?:\/\/[^/]+/, '')),
    requests: requests.length,
    bytes: sum(requests),
    scriptBytes: sum(requests.filter(({ resourceType }) => resourceType === 'Script')),
    fcp: numberOf(audits.fcp),
    lcp: numberOf(audits.lcp),
    cls: numberOf(audits.cls),
    cpu: numberOf(audits.cpu),
  };
}
