import postcss, { type Declaration } from 'postcss';
import readSelectors, { type Node, type Selector } from 'postcss-selector-parser';

/** What e-readers decide for themselves, or their parsers stop at. */
const dropped = /^(media|supports|page|container|layer|property|keyframes)$/;
/** Pseudo-classes that they do not know, and that cannot be written in other words. */
const unknown = /:(has|nth-child\([^)]* of |popover|target|focus|hover|active)/;

/**
 * Writes a style sheet for e-readers, many of which know the selectors of 2015: alternatives become
 * selectors of their own, and what cannot be said so is left out.
 * Source: https://www.w3.org/TR/epub-33/#sec-css
 */
export function lowerStyle(style: string): string {
  const sheet = postcss.parse(style);
  sheet.walkAtRules(dropped, (rule) => void rule.remove());
  sheet.walkDecls('font', spell);
  sheet.walkRules((rule) => {
    const selectors = readSelectors()
      .astSync(rule.selector)
      .nodes.flatMap(expand)
      .filter((one) => !unknown.test(one));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = [...new Set(selectors)];
  });
  return sheet.toString();
}

/** `font: 800 2rem/1.1 Face`, with the weight and the height of lines where they are given. */
const font =
  /^(?:(?<weight>\d+|bold|normal) )?(?<size>[^ /(]+(?:\(.*\))?)(?:\/(?<height>[^ ]+))? (?<family>.+)$/;

/** Spells a font out: what checks books knows no sizes of the root in the short form. */
function spell(declaration: Declaration): void {
  const { weight, size, height, family } = font.exec(declaration.value)?.groups ?? {};
  const longhands = { weight, size, family };
  for (const [name, value] of Object.entries(longhands)) {
    if (value) declaration.cloneBefore({ prop: `font-${name}`, value });
  }
  if (height) declaration.cloneBefore({ prop: 'line-height', value: height });
  if (size) declaration.remove();
}

/** A selector as all that its `:is()`, `:where()` and `:not()` stand for. */
function expand(selector: Selector): string[] {
  let written = [''];
  for (const node of selector.nodes) {
    const alternatives = listAlternatives(node);
    written = written.flatMap((before) => alternatives.map((one) => join(before, one)));
  }
  return written.map((one) => one.trim());
}

function listAlternatives(node: Node): string[] {
  if (node.type !== 'pseudo' || node.nodes.length === 0) return [node.toString()];
  const inner = node.nodes.flatMap(expand);
  if (/^:(is|where)$/.test(node.value)) return inner;
  return node.value === ':not' ? [inner.map((one) => `:not(${one})`).join('')] : [node.toString()];
}

/** Puts a name of an element before what else must hold of it: `.a` and `p` are `p.a`. */
function join(before: string, next: string): string {
  if (!/^[a-z]/i.test(next) || before === '' || /[\s>+~]$/.test(before)) return before + next;
  const [, head = '', last = ''] = /^(.*[\s>+~])?([^\s>+~]*)$/.exec(before) ?? [];
  return `${head}${next}${last}`;
}
