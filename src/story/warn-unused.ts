import { listNamed } from '../problems/fold-unknown.ts';
import type { Problems } from '../problems/problems.ts';
import { factsOfPicture, textsOfPicture } from './picture.ts';
import type { RawContent } from './raw.ts';
import type { Story } from './story.ts';

/** A record that nothing prints, names or computes with may be a leftover: a warning. */
export function warnUnused(story: Story, raw: RawContent, problems: Problems): void {
  warnFacts(story, raw, problems);
  for (const { markdown } of raw.entries) {
    if (!markdown.isEmpty) continue;
    const place = { file: markdown.file, line: 1, column: 1 };
    problems.warn(place, 'has no text.\nWrite what is known of it below the second ---.');
  }
  const all = [...problems.texts.values()].join('\n');
  const named = listNamed(all);
  const kinds = [
    { what: 'source', records: raw.sources, mend: (id: string) => `Cite it with :cite[${id}]` },
    { what: 'term', records: raw.terms, mend: (id: string) => `Write it as :term[${id}]` },
    { what: 'place', records: raw.places, mend: (id: string) => `Name it with place: ${id}` },
    { what: 'picture', records: raw.pictures, mend: (id: string) => `Name it with picture: ${id}` },
  ];
  for (const { what, records, mend } of kinds) {
    for (const [id, { at }] of records) {
      if (what === 'term' ? all.includes(`:term[${id}]`) : named.has(id)) continue;
      problems.warn(at(), `the ${what} ${id} is used nowhere.\n${mend(id)}, or take it out.`);
    }
  }
  const units = [...raw.facts.values()].flatMap(({ data }) => data.unit.split(' per '));
  for (const noun of Object.keys(raw.story.data.units ?? {})) {
    if (units.includes(noun)) continue;
    problems.warn(raw.story.at(['units', noun]), `no fact counts ${noun}.\nTake it out of units:.`);
  }
}

function warnFacts({ uses, facts, pictures, contested }: Story, raw: RawContent, problems: Problems): void {
  const drawn = [...pictures.values()].flatMap((picture) => [
    ...factsOfPicture(picture).map(({ id }) => id),
    ...textsOfPicture(picture).flatMap((text) => text.facts),
  ]);
  const needed = new Set([
    ...drawn,
    ...contested.flatMap((point) => point.facts.map(({ id }) => id)),
    ...[...facts.values()].flatMap(({ rivals, formula }) => [
      ...rivals.map(({ fact }) => fact.id),
      ...(formula?.parts.map(({ id }) => id) ?? []),
    ]),
  ]);
  for (const [id, located] of raw.facts) {
    if (uses.byFact.has(id) || needed.has(id)) continue;
    problems.warn(
      located.at(),
      `the fact ${id} is used nowhere.\nPrint it with :fact[${id}], or take it out.`,
    );
  }
}
