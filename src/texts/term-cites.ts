import type { Story } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that the glossary and the list of places cite. */
export function citesOfTerms({ terms, places }: Story): Citing[] {
  return [
    ...terms.flatMap(({ meaning, cites }): Citing[] => [meaning, cites]),
    ...[...places.values()].flatMap(({ note, cites }): Citing[] => [note, cites]),
  ];
}
