/**
 * Opens the note of a figure beside it, over the page: Escape and a tap elsewhere close it, and the
 * address stays. Where the browser has no popovers, the link shows the note by itself.
 */
const anchor = '--figure';

function findNote({ hash }: HTMLAnchorElement): HTMLElement | null {
  const note = document.getElementById(hash.slice(1));
  return note?.classList.contains('fact-note') && note.getClientRects().length === 0 ? note : null;
}

function open(note: HTMLElement, figure: HTMLElement): void {
  figure.style.setProperty('anchor-name', anchor);
  note.popover = 'auto';
  note.tabIndex = -1;
  note.showPopover();
  note.focus();
  note.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    note.popover = null;
    figure.style.removeProperty('anchor-name');
  });
}

if ('popover' in HTMLElement.prototype) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const note = findNote(link);
    const shown = link.closest<HTMLElement>(':popover-open');
    if (note) open(note, link);
    else if (shown && link.hash === '#notes') shown.hidePopover();
    else return;
    event.preventDefault();
  });
}
