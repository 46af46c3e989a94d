import { median } from 'd3';
import type { BuildUsage } from './build-usage.ts';
import { judgeGoal, type Goal } from './goal.ts';

/** The builds of a story of one size. */
export interface SizeBuilds {
  entries: number;
  /** A bare Astro site of the same entries, and ours without cards and compression. */
  bare: readonly BuildUsage[];
  pages: readonly BuildUsage[];
  /** With cards and compression: cold, again, and again after an edit; not of the largest story. */
  whole?: { cold: BuildUsage; same: BuildUsage; edited: BuildUsage };
}

/** A goal that the builds of some sizes are held to. */
interface BuildGoal extends Goal {
  /** @returns null where it says nothing of these builds. */
  read: (builds: SizeBuilds, all: readonly SizeBuilds[]) => number | null;
}

const middle = (runs: readonly BuildUsage[], key: 'wall' | 'cpu' | 'memory') =>
  median(runs, (run) => run[key]) ?? NaN;
const large = 10_000;

const timesBare = ({ bare, pages }: SizeBuilds) => middle(pages, 'cpu') / middle(bare, 'cpu');

/** What an entry more takes, in seconds of processor. */
function costOfOne(fewer: SizeBuilds, more: SizeBuilds): number {
  return (middle(more.pages, 'cpu') - middle(fewer.pages, 'cpu')) / (more.entries - fewer.entries);
}

const goals: readonly BuildGoal[] = [
  {
    name: 'processor of a build, beside bare Astro, 1,000 entries',
    limit: 2.5,
    unit: ' times',
    digits: 2,
    read: (builds) => (builds.entries === 1000 ? timesBare(builds) : null),
  },
  {
    name: 'processor of a build, beside bare Astro, 10,000 entries',
    limit: 4,
    unit: ' times',
    digits: 2,
    read: (builds) => (builds.entries === large ? timesBare(builds) : null),
  },
  {
    name: 'an entry more, from 1,000 to 10,000 entries, beside one from 30 to 1,000',
    limit: 1.1,
    unit: ' times',
    digits: 2,
    read: (builds, all) => {
      const [few, many] = [30, 1000].map((entries) => all.find((one) => one.entries === entries));
      return builds.entries === large && few && many ? costOfOne(many, builds) / costOfOne(few, many) : null;
    },
  },
  {
    name: 'memory of a build, 10,000 entries',
    limit: 1500,
    unit: ' MB',
    digits: 0,
    read: (builds) => (builds.entries === large ? middle(builds.pages, 'memory') : null),
  },
  {
    name: 'wall time of a build again, nothing changed, of a cold one with cards and compression',
    limit: 30,
    unit: ' %',
    digits: 0,
    read: ({ whole }) => (whole ? (100 * whole.same.wall) / whole.cold.wall : null),
  },
  {
    name: 'wall time of a build again, one entry changed, of a cold one with cards and compression',
    limit: 40,
    unit: ' %',
    digits: 0,
    read: ({ whole }) => (whole ? (100 * whole.edited.wall) / whole.cold.wall : null),
  },
];

/** Says of each goal of the design for builds whether it is held; those that speak of sizes not measured are left out. */
export function judgeBuilds(all: readonly SizeBuilds[]): string[] {
  return goals.flatMap(({ read, ...goal }) => {
    const figures = all.flatMap((builds) => {
      const figure = read(builds, all);
      return figure === null ? [] : [[`${builds.entries} entries`, figure] as const];
    });
    return figures.length > 0 ? [judgeGoal(goal, figures)] : [];
  });
}
