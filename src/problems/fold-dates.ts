import type { Place, Problem } from './problems.ts';

/**
 * One message for a date that stands against several things: at the date, since it is likelier wrong than
 * they are. A date that is told of already is not told again by what stands against it.
 * @param weighed the slugs of the entries whose dates a problem weighs.
 * @param dates where the date of each entry stands, under its slug and ` date`.
 */
export function foldDates(
  problems: readonly Problem[],
  {
    broken,
    weighed,
    definitions: dates,
  }: {
    broken: ReadonlySet<string>;
    weighed: ReadonlyMap<Problem, readonly string[]>;
    definitions: ReadonlyMap<string, Place>;
  },
): Problem[] {
  const slugs = (problem: Problem) =>
    (weighed.get(problem) ?? []).filter((slug) => dates.has(`${slug} date`));
  const folded = problems.filter((problem) => !slugs(problem).some((slug) => broken.has(`${slug} date`)));
  for (;;) {
    const counts = new Map<string, number>();
    for (const slug of folded.flatMap((problem) => [...new Set(slugs(problem))]))
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most || most[1] < 2) break;
    const [slug, count] = most;
    const group = folded.filter((problem) => slugs(problem).includes(slug));
    const place = dates.get(`${slug} date`);
    const [first] = group;
    if (!place || !first) break;
    const [what = ''] = first.message.split('\n');
    const where = group.map(({ file, line }) => `${file}:${line}`).join(', ');
    folded.splice(0, folded.length, ...folded.filter((problem) => !group.includes(problem)), {
      ...place,
      message: `the date of ${slug} stands against ${count} others: ${what} See ${where}.\nMend the date, or what stands against it.`,
    });
  }
  return folded.map((problem) => {
    const told = [...new Set(slugs(problem))].flatMap((slug) => {
      const place = dates.get(`${slug} date`);
      return place ? [`The date of ${slug} stands in ${place.file}:${place.line}.`] : [];
    });
    return { ...problem, message: [problem.message, ...told].join(' ') };
  });
}
