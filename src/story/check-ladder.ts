import type { ContestedData } from '../schema/contested.ts';
import type { Problems } from '../problems/problems.ts';
import type { RawDocument } from './raw.ts';
import type { Account } from './story.ts';

/** A ladder draws the figures of its accounts on one scale: its author is warned of an account that has none, or one in another unit. */
export function checkLadder(
  document: RawDocument<ContestedData>,
  accounts: readonly Account[],
  problems: Problems,
): void {
  if (document.data.form !== 'ladder') return;
  const first = accounts.find(({ fact }) => fact)?.fact;
  document.data.others.forEach((data, position) => {
    const path = ['others', position];
    const fact = accounts[position]?.fact;
    if (data.fact === undefined) {
      problems.warn(
        document.at(path),
        'is no figure, and the ladder leaves it out.\nAdd fact: with the id of its figure, or write form: columns.',
      );
    } else if (fact && first && fact.unit !== first.unit) {
      problems.warn(
        document.at([...path, 'fact']),
        `${fact.id} counts ${fact.unit}, and ${first.id} ${first.unit}: a ladder has one scale.\nWrite both in one unit, or form: columns.`,
      );
    }
  });
}
