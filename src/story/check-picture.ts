import { weighing } from '../problems/fold-weighed.ts';
import type { Problems } from '../problems/problems.ts';
import type { PictureData } from '../schema/picture.ts';
import type { QuantityData } from '../schema/story.ts';
import type { Picture } from './picture.ts';
import { dayOf, PictureCheck } from './picture-check.ts';
import type { Located } from './raw.ts';
import type { Fact } from './story.ts';

type Kind = Picture['kind'];
type Of<K extends Kind> = Extract<Picture, { kind: K }>;

/**
 * Whether a picture can be drawn so that it says what its figures say; what stands against that is reported.
 * @param quantity what the story measures: only that is drawn in its hue.
 */
export function checkPicture(
  picture: Picture,
  quantity: QuantityData | undefined,
  located: Located<PictureData>,
  problems: Problems,
): boolean {
  const check = new PictureCheck(quantity, located, problems);
  switch (picture.kind) {
    case 'share':
      checkShare(picture, check);
      break;
    case 'votes':
      check.squares(picture.sides.map(({ fact, side }) => ({ fact, path: [side] })));
      break;
    case 'shares':
      checkShares(picture, check);
      break;
    case 'amounts':
      checkAmounts(picture, check);
      break;
    case 'promises':
      checkPromises(picture, check);
      break;
    case 'cascade':
      checkCascade(picture, check);
      break;
    case 'waiting':
      checkWaiting(picture, check);
      break;
    case 'deadlines':
      checkDeadlines(picture, check);
      break;
    case 'comparison':
      checkComparison(picture, check);
      break;
  }
  return check.isSound;
}

function checkShare({ fact, of }: Of<'share'>, check: PictureCheck): void {
  if (of) {
    check.sameUnit(fact, of, ['fact']);
    check.squares([{ fact: of, path: ['of'] }]);
    checkPart(fact, of, ['fact'], check);
    return;
  }
  check.length(fact, ['fact']);
  if (fact.unit !== 'percent' || fact.value > 100) {
    const problem = `${check.name(fact)} is no percentage of a whole.`;
    check.complain(['fact'], `${problem}\nWrite of: with the fact that is the whole.`);
  }
}

function checkPart(part: Fact, whole: Fact, path: (string | number)[], check: PictureCheck): void {
  check.length(part, path);
  if (part.value > whole.value) {
    const problem = `${check.name(part)} is more than its whole, ${check.name(whole)}.`;
    check.complain(path, `${problem}\nName a whole that holds it, or write kind: amounts.`);
  }
}

function checkShares({ rows }: Of<'shares'>, check: PictureCheck): void {
  rows.forEach(({ part, whole, isMeasured }, row) => {
    const path = ['rows', row, 'part'];
    check.length(whole, ['rows', row, 'whole']);
    check.sameUnit(part, whole, path);
    checkPart(part, whole, path, check);
    if (whole.value === 0)
      check.complain(path, `${check.name(whole)} is nothing.\nName a whole that can be drawn.`);
    if (isMeasured) check.measured(part, path);
  });
}

/** The largest of some figures. */
function largest(facts: readonly Fact[]): Fact | null {
  return facts.reduce<Fact | null>((a, b) => (a && a.value >= b.value ? a : b), null);
}

function checkAmounts({ rows, width }: Of<'amounts'>, check: PictureCheck): void {
  const widest = width ?? largest(rows.flatMap(({ fact }) => fact ?? []));
  if (!widest) check.complain(['rows'], 'has no figure.\nGive one row at least its fact:.');
  rows.forEach(({ fact, isMeasured }, row) => {
    const path = ['rows', row, 'fact'];
    if (!fact || !widest) return;
    check.width(fact, widest, path);
    if (isMeasured) check.measured(fact, path);
  });
}

function checkPromises({ together, width }: Of<'promises'>, check: PictureCheck): void {
  check.pledges();
  if (width) check.measured(width, ['width']);
  for (const key of ['promised', 'arrived'] as const) {
    const fact = together?.[key];
    if (!fact) continue;
    check.length(fact, ['together', key]);
    check.measured(fact, ['together', key]);
  }
}

function checkCascade({ steps, sum, isMeasured }: Of<'cascade'>, check: PictureCheck): void {
  steps.forEach(({ facts }, step) => {
    facts.forEach((fact, index) => check.length(fact, ['steps', step, 'facts', index]));
  });
  check.sum(
    steps.flatMap(({ facts }) => facts),
    sum,
  );
  if (isMeasured) check.measured(sum, ['sum']);
  if (sum.value === 0)
    check.complain(['sum'], `${check.name(sum)} is nothing.\nName a sum that can be drawn.`);
}

function checkWaiting({ axis, from, to, marks, there }: Of<'waiting'>, check: PictureCheck): void {
  check.axis(axis);
  check.within(axis, from, ['from']);
  check.within(axis, to, ['to']);
  if (there) check.within(axis, there, ['there']);
  marks.forEach(({ entry }, index) => check.within(axis, entry, ['marks', index, 'entry']));
  if (dayOf(from) >= dayOf(to)) {
    const problem = `${to.slug} does not come after ${from.slug}.\nName the later one as to:.`;
    check.complain(['to'], problem, [to.slug, from.slug].map(weighing.date));
  }
}

function checkDeadlines({ axis, rows, came }: Of<'deadlines'>, check: PictureCheck): void {
  check.axis(axis);
  if (came) check.within(axis, came.entry, ['came', 'entry']);
  rows.forEach(({ said, by }, row) => {
    const path = ['rows', row, 'by'];
    check.within(axis, said, ['rows', row, 'said']);
    check.dayWithin(axis, by.last, by.edtf, path);
    if (by.last <= dayOf(said)) {
      check.complain(path, `${by.edtf} is past when ${said.slug} says it.\nWrite for when it was promised.`);
    }
  });
}

function checkComparison({ columns, rows }: Of<'comparison'>, check: PictureCheck): void {
  rows.forEach(({ cells }, row) => {
    if (cells.length === columns.length) return;
    const problem = `has ${cells.length} cells for ${columns.length} columns.`;
    check.complain(['rows', row, 'cells'], `${problem}\nWrite one for each column.`);
  });
}
