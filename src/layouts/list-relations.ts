/** A tag: whether it ends an element, its name, its attributes, and whether it ends itself. */
const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
/** What holds no elements: it may hold what looks like tags. */
const opaque = /<!--[\s\S]*?-->|(<(script|style|title|textarea)\b[^>]*>)[\s\S]*?(<\/\2>)/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** How a selector asks for elements without a class; with their tag before it, it is a name of theirs. */
export const classless = ':not([class])';

/** How two names of a selector stand to each other: on one element, below, directly below, directly behind. */
export type Relation = '' | ' ' | '>' | '+';

/** How a relation of two names is written in the list. */
export const writeRelation = (one: string, relation: Relation, other: string): string =>
  `${one}${relation === '' ? '&' : relation}${other}`;

/** Where elements stand that have the same names, as have all those around them: pages share most places. */
class Place {
  readonly tag: string;
  /** The relations of its names to each other and to those around it. */
  readonly relations: readonly string[];
  readonly #names: readonly string[];
  readonly #around: ReadonlySet<string>;
  readonly #inside = new Map<string, Map<string, Place>>();
  readonly #behind = new Map<Place, readonly string[]>();

  /** @param classes as the attribute has them; of the place around all others it is undefined. */
  constructor(tag: string, classes: string, around?: Place) {
    const names = classes.split(/\s+/).filter(Boolean);
    this.tag = tag;
    this.#names = around
      ? [tag, ...(names.length > 0 ? names.map((name) => `.${name}`) : [tag + classless])]
      : [];
    this.#around = new Set([...(around ? around.#around : []), ...this.#names]);
    this.relations = this.#names.flatMap((one) => [
      ...this.#names.map((other) => writeRelation(other, '', one)),
      ...[...(around ? around.#around : [])].map((other) => writeRelation(other, ' ', one)),
      ...(around ? around.#names : []).map((other) => writeRelation(other, '>', one)),
    ]);
  }

  /** The place of an element directly in this one. */
  inside(tag: string, classes: string): Place {
    const ofTag = this.#inside.get(tag) ?? new Map<string, Place>();
    this.#inside.set(tag, ofTag);
    const known = ofTag.get(classes);
    if (known) return known;
    // A part of a text keeps all of it in memory, here a whole page; a copy does not.
    const own = Buffer.from(classes).toString();
    const place = new Place(tag, own, this);
    ofTag.set(own, place);
    return place;
  }

  /** The relations of its names to those of the element before it. */
  behind(before: Place): readonly string[] {
    const relations =
      this.#behind.get(before) ??
      this.#names.flatMap((one) => before.#names.map((other) => writeRelation(other, '+', one)));
    this.#behind.set(before, relations);
    return relations;
  }
}

const root = new Place('', '');

/** An element that is open, and the one that was closed in it last. */
interface Held {
  place: Place;
  last?: Place;
}

/**
 * How the names of a page’s elements and classes stand to each other, each relation as `writeRelation` has it.
 * @returns null where an element is not closed by a tag of its own: then nothing is known.
 */
export function listRelations(html: string): Set<string> | null {
  const found = new Set<string>();
  const listed = new Set<readonly string[]>();
  const list = (relations: readonly string[]) => {
    if (listed.has(relations)) return;
    listed.add(relations);
    for (const relation of relations) found.add(relation);
  };
  let parent: Held = { place: root };
  const open: Held[] = [];
  for (const [, end, name = '', attributes = '', self] of html.replace(opaque, '$1$3').matchAll(tag)) {
    const lower = name.toLowerCase();
    if (end) {
      const around = open.pop();
      if (!around || parent.place.tag !== lower) return null;
      parent = around;
      continue;
    }
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    const place = parent.place.inside(lower, classes);
    list(place.relations);
    if (parent.last) list(place.behind(parent.last));
    parent.last = place;
    if (self || empty.has(lower)) continue;
    open.push(parent);
    parent = { place };
  }
  return open.length === 0 ? found : null;
}
