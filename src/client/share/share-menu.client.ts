import { shareWords } from '../../words/en/browser.ts';
import { addRules } from '../add-rules.client.ts';
import { fillWords } from '../fill-words.ts';
import { findQuotation } from './quotation.client.ts';
import { linkToText, listShareLinks, type Shared } from './share-links.ts';
import { shareRules } from './share-rules.ts';

/** One quiet menu a page; it is pointed at the page, or at the unit whose link was followed. */
const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const citation = document.querySelector<HTMLAnchorElement>('footer a[href*="/cite/"]');
const main = document.querySelector('main') ?? document.body;
const heading = 'h1, h2, h3, h4, dt, th, summary, td';
const menu = document.createElement('div');
const onUnit = makeButton('');
let words = shareWords;

/** Whether the browser closes the menu by itself: at Escape, and at a tap elsewhere. */
const isPopover = 'popover' in HTMLElement.prototype;

menu.setAttribute('role', 'group');
menu.className = 'share-menu';
if (isPopover) menu.popover = 'auto';
else {
  menu.hidden = true;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') menu.hidden = true;
  });
  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target as Node)) menu.hidden = true;
  });
}
function makeButton(text: string, unit?: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'share-button';
  button.textContent = text;
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    open(unit ?? findUnit() ?? main, button);
  });
  return button;
}

/** The unit that the address names, if any. */
function findUnit(): HTMLElement | null {
  const id = decodeURIComponent(location.hash.slice(1));
  const unit = id ? document.getElementById(id) : null;
  return unit && main.contains(unit) && !unit.closest('.fact-note') ? unit : null;
}

function findHeading(unit: Element): Element {
  return unit.matches(heading) ? unit : (unit.querySelector(heading) ?? unit);
}

function describe(unit: Element): Shared {
  const text = [...findHeading(unit).childNodes].filter((node) => node !== onUnit);
  const title = text.map(({ textContent }) => textContent).join('');
  const isPage = unit === main;
  return {
    title: isPage ? document.title : `${title.replace(/\s+/g, ' ').trim()} · ${site}`,
    url: isPage ? page : `${page}#${unit.id}`,
  };
}

function open(unit: Element, button: HTMLButtonElement): void {
  const shared = describe(unit);
  const quotation = findQuotation(unit);
  const said = document.createElement('output');
  const copy = (text: string) => async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = words.copied;
    } catch {
      said.textContent = text;
      getSelection()?.selectAllChildren(said);
    }
  };
  const quoted =
    quotation &&
    [
      fillWords(words.quoted, { text: quotation.text }),
      ...(quotation.sources.length > 0
        ? [fillWords(words.sourcesOf, { sources: quotation.sources.join(words.semicolon) })]
        : []),
      shared.title,
      linkToText(shared.url, quotation.text),
    ].join('\n');
  const title = document.createElement('p');
  title.textContent = shared.title;
  menu.setAttribute('aria-label', fillWords(words.shareNamed, { title: shared.title }));
  menu.replaceChildren(
    title,
    ...(typeof navigator.share === 'function'
      ? [makeItem(words.send, () => navigator.share(shared).catch(() => undefined))]
      : []),
    makeItem(words.copyLink, copy(shared.url)),
    ...(quoted ? [makeItem(words.copyQuotation, copy(quoted))] : []),
    ...(typeof navigator.share === 'function'
      ? []
      : Object.entries(listShareLinks(shared)).map(([name, to]) => makeLink(name, to))),
    ...(citation ? [makeLink(words.cite, citation.href)] : []),
    said,
  );
  show(button);
  menu.querySelector('button')?.focus();
}

/** Shows the menu beside its button where the browser can, else at the foot of the window. */
function show(button: HTMLButtonElement): void {
  if (!isPopover) {
    menu.hidden = false;
    return;
  }
  for (const one of document.querySelectorAll<HTMLElement>('.share-button')) {
    one.style.setProperty('anchor-name', one === button ? '--sharing' : 'none');
  }
  menu.showPopover({ source: button });
}

function makeItem(text: string, act: () => void): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.textContent = text;
  item.addEventListener('click', act);
  return item;
}

function makeLink(text: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = text;
  link.href = address;
  link.rel = 'noopener';
  return link;
}

/** Puts the button of the unit that was followed beside its heading. */
function follow(): void {
  const unit = findUnit();
  if (unit) findHeading(unit).append(' ', onUnit);
  else onUnit.remove();
}

/** Puts the page’s own button where it moves nothing: at the end of the line above the headline, and in the footer. */
function place(): void {
  document.querySelector('footer nav')?.append(makeButton(words.share, main));
  const kicker = main.querySelector<HTMLElement>('.head .kicker');
  if (!kicker) return;
  const height = kicker.offsetHeight;
  const button = makeButton(words.share, main);
  kicker.append(' ', button);
  if (kicker.offsetHeight > height) button.remove();
}

/** Offers to share the page, and the unit whose link was followed, in the words of the page’s language. */
export function offerSharing(ours: typeof shareWords): void {
  words = ours;
  onUnit.textContent = words.shareThis;
  addRules(shareRules);
  document.body.append(menu);
  place();
  follow();
  addEventListener('hashchange', follow);
}
