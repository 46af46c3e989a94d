/**
 * What waits to be rendered has no place yet, and texts measured there seem to overlap: lays all of a page out, as a
 * reader comes to see it. It runs in the page, of whichever engine.
 */
export function layOutAll(): void {
  for (const one of document.querySelectorAll<HTMLElement>('main *')) {
    if (getComputedStyle(one).getPropertyValue('content-visibility') === 'auto')
      one.style.setProperty('content-visibility', 'visible');
  }
}
