import { fillWords } from '../fill-words.ts';
import { addRules } from '../add-rules.client.ts';
import type { BrowserWords } from '../load-words.client.ts';

const rules = [
  '.offer{margin-block-start:.9rem}',
  '.offer button,.newer button{display:inline-block;min-block-size:2.75rem;padding:.65rem .9rem;border:1px solid var(--rule);text-decoration:none}',
  '.newer{position:fixed;z-index:2;inset-block-end:var(--margin);inset-inline-end:var(--margin);max-inline-size:calc(100vw - 2*var(--margin));display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .9rem;padding:.5rem .9rem;border:3px solid var(--ink);background:var(--paper);font-size:var(--small)}',
  '@media print{.offer,.newer{display:none}}',
];

let isStyled = false;

/** Adds the rules of what this script shows, once. */
function addStyle(): void {
  if (!isStyled) addRules(rules);
  isStyled = true;
}

function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(text);
  button.addEventListener('click', act);
  return button;
}

/**
 * Offers to keep everything, at the end of the footer, where it moves nothing.
 * @param kilobytes what that takes.
 * @param keep keeps everything, and says whether that worked.
 */
export function offerToKeep(
  words: BrowserWords['offline'],
  kilobytes: number,
  keep: () => Promise<boolean>,
): void {
  addStyle();
  const status = document.createElement('p');
  status.className = 'offer';
  status.setAttribute('role', 'status');
  const place = document.createElement('p');
  place.className = 'offer';
  const button = makeButton(fillWords(words.keepAll, { kilobytes }), () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    status.textContent = words.keeping;
    void keep().then((isKept) => {
      status.textContent = isKept ? words.keptAll : words.notKept;
      if (isKept) place.hidden = true;
      button.removeAttribute('aria-disabled');
    });
  });
  place.append(button);
  document.querySelector('footer')?.append(place, status);
}

/** Says at the end of the footer that everything is kept. */
export function tellKept(words: BrowserWords['offline']): void {
  addStyle();
  const place = document.createElement('p');
  place.className = 'offer';
  place.append(words.keptAll);
  document.querySelector('footer')?.append(place);
}

/**
 * Tells once that there is a newer version of this page. Nothing else changes until the reader asks.
 * @param show brings the newer version.
 */
export function tellNewer(words: BrowserWords['offline'], show: () => void): void {
  if (document.querySelector('.newer')) return;
  addStyle();
  const notice = document.createElement('div');
  notice.className = 'newer';
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  notice.append(
    text,
    makeButton(words.showNewer, show),
    makeButton(words.later, () => notice.remove()),
  );
  document.body.append(notice);
  requestAnimationFrame(() => text.append(words.newer));
}
