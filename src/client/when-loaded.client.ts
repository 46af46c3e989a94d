/** Does something once the page has loaded; at once where it has. */
export function whenLoaded(work: () => void): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work, { once: true });
}

/** The same once a frame of the loaded page has been drawn: no paint waits for it. */
export function whenShown(work: () => void): void {
  whenLoaded(() => {
    requestAnimationFrame(() => {
      setTimeout(work);
    });
  });
}
