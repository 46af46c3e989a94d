import { layOutAll } from '../site/lay-out.ts';
import { shootDrawings, type Drawing } from './drawings.ts';
import type { Setup, Tab } from './engine.ts';
import { current } from './engines.ts';

/** Of windows in which pages are compared, in px. */
export const height = 900;

/** The drawings of pages as the current Chromium shows them, each shot once. */
export class Reference {
  #tabs = new Map<Setup['scheme'], Tab>();
  #shot = new Map<string, readonly Drawing[]>();

  /** @param width of the window, in px. */
  async shoot(scheme: Setup['scheme'], width: number, address: string): Promise<readonly Drawing[]> {
    const key = `${scheme} ${width} ${address}`;
    const known = this.#shot.get(key);
    if (known) return known;
    const tab = await this.#start(scheme);
    await tab.resize(width, height);
    await tab.open(address);
    await tab.evaluate(layOutAll);
    const drawings = await shootDrawings(tab);
    this.#shot.set(key, drawings);
    return drawings;
  }

  async #start(scheme: Setup['scheme']): Promise<Tab> {
    const tab = this.#tabs.get(scheme) ?? (await current.start({ scheme }));
    this.#tabs.set(scheme, tab);
    return tab;
  }

  /** Closes its windows. */
  async close(): Promise<void> {
    for (const tab of this.#tabs.values()) await tab.close();
  }
}
