/** Attributes of an element; those without a value are left out. */
export type Attributes = Record<string, string | number | undefined>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes a text so that XML reads it as that text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/**
 * Writes an element of an SVG.
 * @param content markup; texts in it are escaped already.
 */
export function tag(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(String(value))}"`,
    )
    .join('');
  const inner = content.join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}

/**
 * Marks texts that say something only together, the lines of a title or a number and what it counts: a drawer
 * that has no letters for one of them leaves all out. Outlines need no mark; marks within are taken out.
 */
export function keepWhole(parts: readonly string[]): string {
  const markup = parts.join('');
  const isMarked = parts.filter(Boolean).length > 1 && markup.includes('<text');
  return isMarked ? tag('g', { class: 'whole' }, markup.replace(wholes, '$1')) : markup;
}

const wholes = /<g class="whole">(.*?)<\/g>/gs;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
