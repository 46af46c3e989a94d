import type { Place, Problem } from './problems.ts';

/** What says that the date of an entry stands against something else. */
const against = /^([\w-]+) (?:is later:|lies outside of the axis\.|does not come after ([\w-]+)\.)/;

/**
 * One message for a date that stands against several things: at the date, since it is likelier wrong than
 * they are. A date that is told of already is not told again by what stands against it.
 * @param dates where the date of each entry stands, under its slug and ` date`.
 */
export function foldDates(
  problems: readonly Problem[],
  { broken, definitions: dates }: { broken: ReadonlySet<string>; definitions: ReadonlyMap<string, Place> },
): Problem[] {
  const slugs = (problem: Problem): string[] => {
    const [, one, other] = against.exec(problem.message) ?? [];
    const own = /([^/]+)\.md$/.exec(problem.file)?.[1];
    return one === undefined
      ? []
      : ([one, other, own].filter((slug) => slug !== undefined && dates.has(`${slug} date`)) as string[]);
  };
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
    const [slug] = slugs(problem);
    const place = slug === undefined ? undefined : dates.get(`${slug} date`);
    return place
      ? {
          ...problem,
          message: `${problem.message} The date of ${slug ?? ''} stands in ${place.file}:${place.line}.`,
        }
      : problem;
  });
}
