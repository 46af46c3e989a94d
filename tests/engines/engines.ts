import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.ts';
import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit, webkitPrograms } from './webkit.ts';

/** Chromiums of their day that stand in packages of the registry, which servers run them from. */
export const oldChromiums = {
  'Chromium 80': 'chrome-aws-lambda@2.1.1',
  'Chromium 92': 'chrome-aws-lambda@10.1.0',
  'Chromium 103': '@sparticuz/chromium@103.0.0',
  'Chromium 109': '@sparticuz/chromium@109.0.6',
  'Chromium 119': '@sparticuz/chromium@119.0.2',
} as const;

/** Where an old Chromium is unpacked, for all clones of this machine. */
export const folderOf = (packed: string): string =>
  join(homedir(), '.cache/news-explainer/engines', packed.replace(/\W+/g, '-'));

export const firefoxProgram = '/usr/bin/firefox-esr';

const program = (packed: string): string => join(folderOf(packed), 'chromium');

/** The current Chromium, beside which the others are held. */
export const current: Engine = chromium('Chromium', findBrowser() ?? '');

/** Every other engine of the suite, with what it needs. */
const candidates: { engine: Engine; needs: string[] }[] = [
  { engine: firefox(firefoxProgram), needs: [firefoxProgram] },
  { engine: webkit, needs: Object.values(webkitPrograms) },
  ...Object.entries(oldChromiums).map(([name, packed]) => ({
    engine: chromium(name, program(packed), folderOf(packed)),
    needs: [program(packed)],
  })),
];

const isHere = ({ needs }: { needs: string[] }): boolean => needs.every((file) => existsSync(file));

/** Shows styled text and no more. */
const plain = 'Chromium 80';

const listHere = (): Engine[] => candidates.filter(isHere).map(({ engine }) => engine);

/** The engines of this machine in which all is to be right. */
export const listEngines = (): Engine[] => listHere().filter(({ name }) => name !== plain);

/** The engines of this machine that need show styled text only. */
export const listPlainEngines = (): Engine[] => listHere().filter(({ name }) => name === plain);

/** Names of those that it lacks. */
export const listMissing = (): string[] =>
  candidates.filter((one) => !isHere(one)).map(({ engine }) => engine.name);
