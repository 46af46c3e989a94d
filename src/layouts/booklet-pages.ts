/** A part of the booklet. */
export interface BookletPart {
  /** Id of its section. */
  id: string;
  /** What stands in the margin of its pages and in the contents. */
  title: string;
}

/**
 * Rules that give each part of the booklet pages of its own kind, with its title in their margin:
 * browsers know named pages, but no running titles taken from the text.
 * Source of the method: CSS Paged Media Module Level 3, 5 (margin boxes) and 9 (named pages).
 */
export function stylePages(parts: readonly BookletPart[]): string {
  const rules = parts.map(
    ({ id, title }) =>
      `@page part-${id}{@top-right{content:${quote(title)}}}[id=${quote(id)}]{page:part-${id}}`,
  );
  return rules.join('');
}

/** A string of CSS; nothing in it can end the string or the style element. */
function quote(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
