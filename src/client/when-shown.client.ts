/** Does what can wait once the page has loaded, when the browser is at rest: no paint waits for it. */
export function whenShown(work: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
    else setTimeout(work);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}
