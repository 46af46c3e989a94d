import type { Place, Problem } from './problems.ts';

/** What several things of a story are weighed against: the date of an entry, the unit of a figure, what the story measures. */
export const weighing = {
  date: (slug: string) => `${slug} date`,
  unit: (fact: string) => `${fact} unit`,
  quantity: 'story quantity',
};

interface Weighing {
  /** What is told of already. */
  broken: ReadonlySet<string>;
  /** What each problem weighs. */
  weighed: ReadonlyMap<Problem, readonly string[]>;
  /** Where what is weighed stands, or would. */
  definitions: ReadonlyMap<string, Place>;
}

/**
 * One message for a date or a unit that stands against several things, or for a quantity that several need: there, since it
 * is likelier wrong than they are. What is told of already is not told again by what stands against it.
 */
export function foldWeighed(
  problems: readonly Problem[],
  { broken, weighed, definitions: places }: Weighing,
): Problem[] {
  const keys = (problem: Problem) => (weighed.get(problem) ?? []).filter((key) => places.has(key));
  const folded = problems.filter((problem) => !keys(problem).some((key) => broken.has(key)));
  for (;;) {
    const counts = new Map<string, number>();
    for (const key of folded.flatMap((problem) => [...new Set(keys(problem))]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most || most[1] < 2) break;
    const [key] = most;
    const group = folded.filter((problem) => keys(problem).includes(key));
    const place = places.get(key);
    if (!place) break;
    folded.splice(0, folded.length, ...folded.filter((problem) => !group.includes(problem)), {
      ...place,
      message: tellAll(key, group),
    });
  }
  return folded.map((problem) => {
    const told = [...new Set(keys(problem))].flatMap((key) => {
      const place = key.endsWith(' date') && places.get(key);
      return place ? [`The ${nameOf(key)} stands in ${place.file}:${place.line}.`] : [];
    });
    return { ...problem, message: [problem.message, ...told].join(' ') };
  });
}

function tellAll(key: string, group: readonly Problem[]): string {
  const where = group.map(({ file, line }) => `${file}:${line}`).join(', ');
  if (key === weighing.quantity)
    return `has no quantity:, and ${group.length} places count by one. See ${where}.\nWrite it here, or take out what counts.`;
  const [what = ''] = (group[0]?.message ?? '').split('\n');
  return `the ${nameOf(key)} stands against ${group.length} others: ${what} See ${where}.\nMend the ${key.split(' ').at(-1)}, or what stands against it.`;
}

function nameOf(key: string): string {
  const [id = '', noun = ''] = key.split(' ');
  return `${noun} of ${id}`;
}
