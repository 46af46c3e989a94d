import type { Day } from '../../src/dates.ts';

const dayLength = 86_400_000;
const speedOf = (events: number): number => (events < 2 ? 1 : events < 4 ? 4 : 16);

/** The part of time in which events are counted, by so many digits of its date, and how many months it has. */
function chooseUnit(days: number): { digits: number; months: number } {
  const years = days / 365.25;
  if (years <= 10) return { digits: 7, months: 1 };
  return years <= 120
    ? { digits: 4, months: 12 }
    : years <= 1200
      ? { digits: 3, months: 120 }
      : { digits: 2, months: 1200 };
}

/** Where the rule of the gears puts a day, worked out month by month, or by years or more in a long stretch. */
export function placeDays(anchors: readonly Day[], from: Day, to: Day, length: number) {
  const end = Date.parse(to) + dayLength;
  const { digits, months: size } = chooseUnit((Date.parse(to) - Date.parse(from)) / dayLength);
  const counts = new Map<string, number>();
  for (const day of anchors) counts.set(day.slice(0, digits), (counts.get(day.slice(0, digits)) ?? 0) + 1);
  const months: { start: number; stop: number; speed: number; before: number }[] = [];
  let total = 0;
  for (let start = Date.parse(from); start < end;) {
    const date = new Date(start);
    const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const stop = Math.min(end, Date.UTC(2000, (Math.floor(index / size) + 1) * size - 24_000, 1));
    const speed = speedOf(counts.get(date.toISOString().slice(0, digits)) ?? 0);
    months.push({ start, stop, speed, before: total });
    total += (stop - start) * speed;
    start = stop;
  }
  return (day: Day): number => {
    const moment = Math.min(Math.max(Date.parse(day), Date.parse(from)), end);
    const month = months.findLast(({ start }) => start <= moment);
    return month ? ((month.before + (moment - month.start) * month.speed) / total) * length : 0;
  };
}

/** The corners of an SVG path of the commands M, L, H, V and Z. */
export function readPath(path: string): [x: number, y: number][] {
  const corners: [number, number][] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
    const [lastX, lastY] = corners.at(-1) ?? [0, 0];
    const [a = NaN, b = NaN] = numbers.trim().split(/[ ,]+/).map(Number);
    corners.push(command === 'H' ? [a, lastY] : command === 'V' ? [lastX, a] : [a, b]);
  }
  return corners;
}
