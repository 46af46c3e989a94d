/** A tag: whether it ends an element, its name, its attributes, and whether it ends itself. */
const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
/** What holds no elements: it may hold what looks like tags. */
const opaque = /<!--[\s\S]*?-->|(<(script|style|title|textarea)\b[^>]*>)[\s\S]*?(<\/\2>)/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** An element that is open, or was just closed: its names, and those of all elements around it. */
interface Held {
  tag: string;
  names: readonly string[];
  around: ReadonlySet<string>;
  last: readonly string[];
}

/** How two names of a selector stand to each other: on one element, below, directly below, directly behind. */
export type Relation = '' | ' ' | '>' | '+';

/** How a relation of two names is written in the list. */
export const writeRelation = (one: string, relation: Relation, other: string): string =>
  `${one}${relation === '' ? '&' : relation}${other}`;

/**
 * How the names of a page’s elements and classes stand to each other, each relation as `writeRelation` has it.
 * @returns null where an element is not closed by a tag of its own: then nothing is known.
 */
export function listRelations(html: string): Set<string> | null {
  const found = new Set<string>();
  const root: Held = { tag: '', names: [], around: new Set(), last: [] };
  const open: Held[] = [root];
  for (const [, end, name = '', attributes = '', self] of html.replace(opaque, '$1$3').matchAll(tag)) {
    const lower = name.toLowerCase();
    if (end) {
      if (open.at(-1)?.tag !== lower) return null;
      open.pop();
      continue;
    }
    const parent = open.at(-1) ?? root;
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    const names = [
      lower,
      ...classes
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => `.${one}`),
    ];
    for (const one of names) {
      for (const other of names) found.add(writeRelation(other, '', one));
      for (const other of parent.around) found.add(writeRelation(other, ' ', one));
      for (const other of parent.names) found.add(writeRelation(other, '>', one));
      for (const other of parent.last) found.add(writeRelation(other, '+', one));
    }
    parent.last = names;
    if (self || empty.has(lower)) continue;
    open.push({ tag: lower, names, around: new Set([...parent.around, ...names]), last: [] });
  }
  return open.length === 1 ? found : null;
}
