/** Words of a page and the sources that stand for them. */
export interface Quotation {
  text: string;
  sources: string[];
}

const mark = 'sup.cite';
/** Texts of a page that are no sentences of it. */
const aside = '.fact-note, .share-menu, .kicker, .tag, nav';

/**
 * What there is to quote: what the reader has selected, else the first sentence of a unit up to its sources.
 * @returns null where the unit has no text.
 */
export function findQuotation(unit: Element): Quotation | null {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    const main = document.querySelector('main');
    if (main?.contains(range.commonAncestorContainer)) return quote(range);
  }
  const paragraph = [...unit.querySelectorAll('p, li')].find(
    (one) => !one.closest(aside) && one.textContent?.trim(),
  );
  if (!paragraph) return null;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const first = paragraph.querySelector(mark);
  if (first) range.setEndAfter(first);
  return quote(range);
}

function quote(range: Range): Quotation {
  const part = range.cloneContents();
  const marks = [...part.querySelectorAll(mark)];
  for (const one of part.querySelectorAll(`${mark}, ${aside}`)) one.remove();
  const sources = (marks.length > 0 ? marks : [findNextMark(range)]).flatMap((one) => readSources(one));
  return { text: (part.textContent ?? '').replace(/\s+/g, ' ').trim(), sources: [...new Set(sources)] };
}

/** The marks of citation that follow a selection in its own paragraph. */
function findNextMark({ endContainer }: Range): Element | null {
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const marks = [...(element?.closest('p, li, td, dd')?.querySelectorAll(mark) ?? [])];
  return (
    marks.find((one) => endContainer.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null
  );
}

function readSources(marks: Element | null): string[] {
  return [...(marks?.querySelectorAll('a') ?? [])].flatMap(({ hash }) => {
    const source = document.getElementById(hash.slice(1))?.textContent?.replace(/\s+/g, ' ').trim();
    return source ? [source] : [];
  });
}
