import type { Place, Problems } from '../problems/problems.ts';
import type { Fact } from './story.ts';

/** A figure that enters the measured quantity counts what the quantity counts. */
export function checkUnit(fact: Fact, unit: string, place: Place, problems: Problems): void {
  if (fact.unit === unit) return;
  problems.add(
    place,
    `the fact ${fact.id} counts ${fact.unit}, but the quantity counts ${unit}.\nName a fact whose unit is ${unit}.`,
  );
}
