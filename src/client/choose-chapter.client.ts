/**
 * Shows the developments of one chapter at once, where the link alone would open that chapter’s page;
 * the address follows, and the back button goes back.
 */
const list = document.querySelector<HTMLElement>('[data-chapters]');
const links = [...(list?.querySelectorAll('a') ?? [])];
const whole = document.title;

function show(path: string): void {
  const chosen = links.find((link) => link.pathname === path) ?? links[0];
  for (const link of links) {
    if (link === chosen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.body.dataset.only = chosen?.dataset.only ?? '';
  document.title = chosen?.dataset.only ? `${chosen.textContent?.trim()} · ${whole}` : whole;
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.pathname);
    show(link.pathname);
  });
}
addEventListener('popstate', () => {
  show(location.pathname);
});
