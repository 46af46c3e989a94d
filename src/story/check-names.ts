import { slug } from 'github-slugger';
import { suggestNearest } from '../problems/nearest.ts';
import type { Place, Problems } from '../problems/problems.ts';
import { withoutMarks } from '../problems/suggest-name.ts';
import { everyone } from './measure.ts';
import type { RawContent } from './raw.ts';

/** A name of a contributor, and where it stands. */
interface Named {
  name: string;
  place: Place;
}

/**
 * Names join changes, series and pledges: each is written in one way only, and a series sums the
 * numbers of a name that changes the quantity or pledged to.
 */
export function checkNames({ story, entries }: RawContent, problems: Problems): void {
  const { quantity } = story.data;
  if (!quantity) return;
  const changed = entries.flatMap(({ data, at }) =>
    (data.changes ?? []).map(({ who }, position): Named => ({
      name: who,
      place: at(['changes', position, 'who']),
    })),
  );
  const pledged = (quantity.pledges ?? []).map(({ who }, position): Named => ({
    name: who,
    place: story.at(['quantity', 'pledges', position, 'who']),
  }));
  const known = new Set([...changed, ...pledged].map(({ name }) => name));
  checkSpelling([...changed, ...pledged], problems);
  quantity.series.forEach(({ of }, position) => {
    if (of === everyone || known.has(of)) return;
    const mend = suggestNearest(of, [...known, everyone], 'changes: or pledges:, or all');
    problems.add(story.at(['quantity', 'series', position, 'of']), `unknown name "${of}".\n${mend}`);
  });
}

/** Two names that differ in capitals, accents or signs only are one, written in two ways; they would share an address. */
function checkSpelling(names: readonly Named[], problems: Problems): void {
  const spellings = new Map<string, Named>();
  for (const { name, place } of names) {
    const plain = slug(withoutMarks(name)) || name;
    const first = spellings.get(plain) ?? { name, place };
    spellings.set(plain, first);
    if (first.name !== name) {
      const where = `${first.place.file}:${first.place.line}`;
      problems.add(place, `"${name}" is written "${first.name}" in ${where}.\nWrite a name in one way.`);
    }
  }
}
