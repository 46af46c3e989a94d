import { anchorDay, type Day } from '../dates.ts';
import { Big } from '../numbers/decimal.ts';
import { addAmounts } from '../numbers/reckon.ts';
import { weighing } from '../problems/fold-weighed.ts';
import type { Problems } from '../problems/problems.ts';
import type { PictureData } from '../schema/picture.ts';
import type { QuantityData } from '../schema/story.ts';
import type { Stretch } from './picture.ts';
import type { Located } from './raw.ts';
import type { Entry, Fact } from './story.ts';
import type { DataPath } from './yaml-source.ts';

/** More squares than these are no longer counted by eye. */
const mostSquares = 200;
/** An amount that is wider than the picture takes so many rows at most. */
const mostRows = 6;

/** The questions that are asked of a picture; what stands against it is reported where it is written. */
export class PictureCheck {
  /** Whether nothing was found. */
  isSound = true;

  private readonly quantity: QuantityData | undefined;
  private readonly located: Located<PictureData>;
  private readonly problems: Problems;

  constructor(quantity: QuantityData | undefined, located: Located<PictureData>, problems: Problems) {
    this.quantity = quantity;
    this.located = located;
    this.problems = problems;
  }

  /** @param weighed what does not fit, where others may not fit it either; see `weighing`. */
  complain(path: DataPath, problem: string, weighed: readonly string[] = []): void {
    this.isSound = false;
    if (this.problems.hasErrorIn('facts.yaml')) return;
    this.problems.add(this.located.at(path), problem, weighed);
  }

  /** A fact as its author finds it: its id, and where it stands. */
  name({ id }: Fact): string {
    const place = this.problems.definitions.get(id);
    return place ? `${id} (${place.file}:${place.line})` : id;
  }

  /** A figure is a length: it can be drawn if it is not below zero, and nobody has rejected it. */
  length(fact: Fact, path: DataPath): void {
    if (fact.value < 0)
      this.complain(path, `${this.name(fact)} is below zero.\nName a figure that a length can show.`);
    if (fact.status === 'rejected') {
      this.complain(path, `${this.name(fact)} is rejected.\nName the figure that this site follows.`);
    }
  }

  sameUnit(fact: Fact, other: Fact, path: DataPath): void {
    if (fact.unit !== other.unit) {
      const problem = `${this.name(fact)} counts ${fact.unit}, but ${this.name(other)} counts ${other.unit}.`;
      const mend = 'One scale shows one unit: name figures of the same.';
      this.complain(
        path,
        `${problem}\n${mend}`,
        [fact, other].map(({ id }) => weighing.unit(id)),
      );
    }
  }

  /** Each is a whole number, and together they are few enough to be counted. */
  squares(facts: readonly { fact: Fact; path: DataPath }[]): void {
    let sum = 0;
    for (const { fact, path } of facts) {
      this.length(fact, path);
      sum += fact.value;
      if (!Number.isInteger(fact.value) || fact.to !== null) {
        this.complain(path, `${this.name(fact)} is no whole number.\nDraw it with kind: shares.`);
      }
    }
    if (sum < 1 || sum > mostSquares) {
      const path = facts[0]?.path ?? [];
      this.complain(
        path,
        `${sum} squares cannot be drawn, only 1 to ${mostSquares}.\nDraw it with kind: shares.`,
      );
    }
  }

  /** What is drawn in the hue of the quantity counts what the quantity counts. */
  measured(fact: Fact, path: DataPath): void {
    if (fact.unit === this.quantity?.unit || this.problems.broken.has('quantity unit')) return;
    const mend = `Take measured: out, or name a figure in ${this.quantity?.unit ?? 'the unit of a quantity'}.`;
    const problem = `${this.name(fact)} counts ${fact.unit}, which the story does not measure.`;
    this.complain(path, `${problem}\n${mend}`, [this.quantity ? weighing.unit(fact.id) : weighing.quantity]);
  }

  /** There is a pledge with a number. */
  pledges(): void {
    if (this.quantity?.pledges?.some(({ fact }) => fact)) return;
    const { file, line } = this.problems.definitions.get(weighing.quantity) ?? this.located.at();
    const problem = `draws pledges, but the quantity of ${file}:${line} has none with a number.`;
    const mend = 'Write them there under pledges:, or take the picture out.';
    this.complain(['kind'], `${problem}\n${mend}`, this.quantity ? [] : [weighing.quantity]);
  }

  /** An amount takes no more rows of a width than a picture has. */
  width(fact: Fact, width: Fact, path: DataPath): void {
    this.length(fact, path);
    this.sameUnit(fact, width, path);
    if (width.value <= 0 || fact.value > width.value * mostRows) {
      const problem = `${this.name(fact)} takes more than ${mostRows} rows, each as wide as ${this.name(width)}.`;
      this.complain(path, `${problem}\nWrite width: with a larger figure.`);
    }
  }

  /** Parts come to their sum to the last digit. */
  sum(parts: readonly Fact[], sum: Fact): void {
    const [first, ...more] = parts.map(({ amount }) => amount);
    for (const part of parts) this.sameUnit(part, sum, ['steps']);
    if (!first || !this.isSound) return;
    const { value } = addAmounts(first, ...more);
    if (!new Big(value).eq(sum.amount.value)) {
      const problem = `the steps come to ${value}, but ${this.name(sum)} is ${sum.amount.value}.`;
      this.complain(['sum'], `${problem}\nName all steps, or the fact that is their sum.`);
    }
  }

  axis({ from, to }: Stretch): void {
    if (from >= to) this.complain(['axis'], 'axis ends before it begins.\nWrite the earlier date as from:.');
  }

  within(axis: Stretch, entry: Entry, path: DataPath): void {
    this.dayWithin(axis, dayOf(entry), entry.slug, path);
  }

  dayWithin({ from, to }: Stretch, day: Day, name: string, path: DataPath): void {
    if (day >= from && day <= to) return;
    const problem = `${name} lies outside of the axis.\nLet axis: hold ${day}, or take it out.`;
    this.complain(path, problem, [weighing.date(name)]);
  }
}

/** Where an entry stands on an axis. */
export function dayOf({ date, phase }: Pick<Entry, 'date' | 'phase'>): Day {
  return anchorDay(date, phase);
}
