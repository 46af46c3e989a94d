import { weighing } from '../problems/fold-weighed.ts';
import type { Place, Problems } from '../problems/problems.ts';
import type { Fact } from './story.ts';

/** A figure that enters the measured quantity counts what the quantity counts. */
export function checkUnit(fact: Fact, unit: string, place: Place, problems: Problems): void {
  if (fact.unit === unit || problems.broken.has('quantity unit')) return;
  const { file, line } = problems.definitions.get(fact.id) ?? place;
  problems.add(
    place,
    `the fact ${fact.id} counts ${fact.unit} (${file}:${line}), but the quantity counts ${unit}.\nName a fact whose unit is ${unit}.`,
    [weighing.unit(fact.id)],
  );
}
