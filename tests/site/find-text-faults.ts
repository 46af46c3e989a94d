import type { Page } from '@playwright/test';
import { layOutAll } from './lay-out.ts';

/**
 * What keeps a reader from reading: a page that scrolls sideways, and texts cut off by the window or
 * by a box that hides what overflows, or printed over one another. Boxes are shrunk to the height of small letters, since lines may stand
 * closer than their boxes. It runs in the page, of whichever engine.
 * @returns a sentence for each fault; empty when there is none.
 */
export function listTextFaults(): string[] {
  interface Box {
    text: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
    element: Element;
  }
  const unseen = '.unseen, .skip, .sprite';
  const scrolls = '.table';
  const width = document.documentElement.clientWidth;
  /** Whether it, or what holds it, is kept for screen readers only, or not shown. */
  const clipped = new Map<Element, boolean>();
  const isClipped = (element: Element | null): boolean => {
    if (element === null) return false;
    const known = clipped.get(element);
    if (known !== undefined) return known;
    const { clipPath, display } = getComputedStyle(element);
    // Chromium calls text of a drawing visible in a group that is not drawn.
    const is = clipPath !== 'none' || display === 'none' || isClipped(element.parentElement);
    clipped.set(element, is);
    return is;
  };
  const boxes: Box[] = [];
  const faults: string[] = [];
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  if (overflow > 0) faults.push(`the page scrolls sideways by ${overflow} px`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || element.checkVisibility?.() === false) continue;
    const style = getComputedStyle(element);
    if (style.fontSize === '0px' || style.visibility === 'hidden') continue;
    if (element.closest(unseen)) continue;
    // Not every engine says that what is folded away cannot be seen.
    if (element.closest('details:not([open])') && !element.closest('summary')) continue;
    if (isClipped(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      const box = { text, left, right, top: top + height * 0.32, bottom: bottom - height * 0.28, element };
      if (box.right - box.left < 1 || height < 1) continue;
      if (!element.closest(scrolls) && (left < -1 || right > width + 1)) {
        faults.push(
          `"${text.slice(0, 40)}" sticks out of the window (${Math.round(left)} to ${Math.round(right)})`,
        );
      }
      boxes.push(box);
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((box, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next] as Box;
      if (other.top >= box.bottom) break;
      if (box.left < other.right - 1.5 && other.left < box.right - 1.5)
        faults.push(`"${box.text.slice(0, 40)}" and "${other.text.slice(0, 40)}" overlap`);
    }
  });
  return faults;
}

/**
 * The same of a page that is open in the current Chromium, laid out anew at each width; each fault says at which.
 * @param resize see `resizePage`.
 */
export async function findFaultsAtWidths(
  page: Page,
  widths: readonly number[],
  resize: (width: number) => Promise<void>,
): Promise<string[]> {
  await page.evaluate(layOutAll);
  const faults: string[] = [];
  for (const width of widths) {
    await resize(width);
    const found = await page.evaluate(listTextFaults);
    faults.push(...found.map((fault) => `at ${width} px: ${fault}`));
  }
  return faults;
}

/** The same of a page that is open in the current Chromium. */
export async function findTextFaults(page: Page): Promise<string[]> {
  await page.evaluate(layOutAll);
  return page.evaluate(listTextFaults);
}
