/**
 * What an engine gets wrong on an open page: a note that shows unasked over the page, text that
 * cannot be told from its ground, and a figure whose form says another certainty than it has.
 * It runs in the page.
 * @returns a sentence for each fault; empty when there is none.
 */
export function listPageFaults(): string[] {
  const faults: string[] = [];
  const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const over = (top: number[], below: number[]): number[] => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((index) => (top[index] ?? 0) * alpha + (below[index] ?? 0) * (1 - alpha));
  };
  const luminance = (colour: number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.backgroundColor = 'Canvas';
  const canvas = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const groundOf = (element: Element | null): number[] => {
    if (element === null) return canvas;
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 0 ? groundOf(element.parentElement) : over(own, groundOf(element.parentElement));
  };
  const said = (element: Element): string => (element.textContent ?? '').trim().slice(0, 40);

  for (const note of document.querySelectorAll('.fact-note')) {
    const { position } = getComputedStyle(note);
    if (position === 'fixed' && note.getClientRects().length > 0) faults.push(`the note ${note.id} is open`);
  }
  for (const element of document.querySelectorAll('main *, header *, footer *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText || element.getClientRects().length === 0 || element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const isHollow = style.getPropertyValue('-webkit-text-stroke-width') !== '0px';
    if (isHollow) continue;
    const [a, b] = [luminance(parse(style.color)), luminance(groundOf(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5)
      faults.push(`"${said(element)}" stands out from its ground at ${contrast.toFixed(1)}:1`);
  }
  const forms: Record<string, (style: CSSStyleDeclaration) => boolean> = {
    estimated: (style) => style.getPropertyValue('text-decoration-style') === 'wavy',
    computed: (style) => style.getPropertyValue('text-decoration-style') === 'double',
    contested: (style) => style.getPropertyValue('text-decoration-style') === 'dashed',
    planned: ({ outlineStyle, webkitTextStrokeWidth }) =>
      outlineStyle === 'dashed' || !/^0?(px)?$/.test(webkitTextStrokeWidth),
    rejected: (style) => style.getPropertyValue('text-decoration-line') === 'line-through',
  };
  for (const [status, has] of Object.entries(forms)) {
    for (const figure of document.querySelectorAll(`:is(a, data, .numeral, .form).${status}`)) {
      const isDrawn = figure.closest('svg, .change') !== null;
      if (!isDrawn && figure.getClientRects().length > 0 && !has(getComputedStyle(figure))) {
        faults.push(`"${said(figure)}" does not look ${status}`);
      }
    }
  }
  return faults;
}
