/**
 * Lets arrow keys walk the marks of a drawing in the order of time, says each in one short line, and
 * lights what belongs to the same event elsewhere on the page. Without it the list or table beside
 * the drawing says the same.
 */
const lit = 'lit';

function describe(mark: Element, { locale, comma = ', ' }: DOMStringMap): string {
  const target = document.querySelector(mark.getAttribute('href') ?? '');
  const time = target?.querySelector<HTMLTimeElement>('time, .edtf');
  const day = time?.dateTime ?? '';
  const date = /^\d{4}-\d\d-\d\d$/.test(day)
    ? new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
        dateStyle: 'long',
        timeZone: 'UTC',
      })
    : time?.textContent;
  const parts = [date, target?.querySelector('b, .what')?.textContent, mark.getAttribute('data-value')];
  return parts
    .filter(Boolean)
    .map((part) => part?.replace(/\s+/g, ' ').trim())
    .join(comma);
}

function light(event: string | undefined): void {
  for (const element of document.querySelectorAll('[data-event]')) {
    element.classList.toggle(lit, element.getAttribute('data-event') === event);
  }
}

function prepare(drawing: HTMLElement): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>('a[data-event]')];
  const said = drawing.querySelector('.said');
  const group = marks[0]?.closest('[aria-hidden="true"]');
  group?.removeAttribute('aria-hidden');
  group?.setAttribute('role', 'group');
  group?.setAttribute('aria-label', drawing.dataset.walk ?? '');
  marks.forEach((mark, index) => {
    const words = (drawing.dataset.words ?? '')
      .replace('{position}', String(index + 1))
      .replace('{count}', String(marks.length))
      .replace('{what}', describe(mark, drawing.dataset));
    mark.setAttribute('aria-label', words);
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    mark.addEventListener('focus', () => {
      for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
      if (said) said.textContent = words;
    });
    mark.addEventListener('keydown', (event) => {
      const steps: Record<string, number> = {
        ArrowRight: index + 1,
        ArrowDown: index + 1,
        ArrowLeft: index - 1,
        ArrowUp: index - 1,
        Home: 0,
        End: marks.length - 1,
      };
      const next = steps[event.key];
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      marks[Math.min(Math.max(next, 0), marks.length - 1)]?.focus();
    });
  });
}

for (const drawing of document.querySelectorAll<HTMLElement>('[data-walk]')) prepare(drawing);
for (const type of ['focusin', 'pointerover', 'click']) {
  document.addEventListener(type, ({ target }) => {
    const holder = target instanceof Element ? target.closest('[data-event]') : null;
    light(holder?.getAttribute('data-event') ?? undefined);
  });
}
