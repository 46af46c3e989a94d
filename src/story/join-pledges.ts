import type { PledgeData } from '../schema/pledge.ts';
import type { Problems } from '../problems/problems.ts';
import { checkUnit } from './check-unit.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { Fact, Pledge } from './story.ts';

/** Joins the pledges to their figures and sources, in the order of the file. */
export function joinPledges(
  data: readonly PledgeData[],
  unit: string,
  raw: RawContent,
  facts: ReadonlyMap<string, Fact>,
  compiler: Compiler,
  problems: Problems,
): Pledge[] {
  const names = new Set<string>();
  return data.flatMap(({ who, fact: id, cites }, position) => {
    const path = ['quantity', 'pledges', position];
    if (names.has(who)) {
      problems.add(
        raw.story.at([...path, 'who']),
        `${who} has pledged before in this list.\nKeep one of the two; another number is a rival of the fact.`,
      );
    }
    names.add(who);
    const fact = compiler.find(id, facts, 'fact', 'facts.yaml', raw.story, [...path, 'fact']);
    if (id && !fact) return [];
    if (fact) checkUnit(fact, unit, raw.story.at([...path, 'fact']), problems);
    return [{ who, fact, cites: fact?.cites ?? compiler.cites(cites, raw.story, [...path, 'cites']) }];
  });
}
