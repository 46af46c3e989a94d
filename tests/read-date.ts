/** The days that a printed date covers, as a reader takes it; the last is null where it is open. */
export interface ReadDate {
  first: string;
  last: string | null;
  isApproximate: boolean;
  isUncertain: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const lastOf = (year: number, month: number): number => {
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
};

/** Reads an English date back, knowing nothing of how it was written. */
export function readDate(text: string): ReadDate {
  const doubt = { isApproximate: text.includes('about '), isUncertain: text.includes('possibly ') };
  const plain = text
    .replaceAll(/possibly |about /g, '')
    .replaceAll(/AD (\d+)/g, (_, year: string) => pad(Number(year), 4));
  const open = /^(.*) or later$/.exec(plain)?.[1];
  if (open) return { ...doubt, first: readOne(open).first, last: null };
  const [from = '', to] = plain.split(/ to |–/);
  if (to === undefined) return { ...doubt, ...readOne(from) };
  const end = readOne(to);
  const [, month, year] = /^(?:\d+ )?(?:(\w+) )?(\d+)$/.exec(to) ?? [];
  const start =
    /^\d{1,2}$/.test(from) && month
      ? `${from} ${month} ${year}`
      : /^(?:\d{1,2} )?[A-Za-z]+$/.test(from)
        ? `${from} ${year}`
        : from;
  return { ...doubt, first: readOne(start).first, last: end.last };
}

function readOne(text: string): { first: string; last: string } {
  const season = /^([a-z]+) (\d+)(?:\/\d+)?$/.exec(text);
  if (season) {
    const [number, year] = [seasons.indexOf(season[1] ?? ''), Number(season[2])];
    const month = 3 * number + 3;
    const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2];
    return {
      first: `${pad(year, 4)}-${pad(month)}-01`,
      last: `${pad(endYear, 4)}-${pad(endMonth)}-${pad(lastOf(endYear, endMonth))}`,
    };
  }
  const [, day, name, year] = /^(?:(?:(\d+) )?([A-Z][a-z]+) )?(\d+)$/.exec(text) ?? [];
  if (!year) throw new Error(`"${text}" cannot be read.`);
  if (!name) return { first: `${pad(Number(year), 4)}-01-01`, last: `${pad(Number(year), 4)}-12-31` };
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const start = `${pad(Number(year), 4)}-${pad(month)}`;
  if (day) return { first: `${start}-${pad(Number(day))}`, last: `${start}-${pad(Number(day))}` };
  return { first: `${start}-01`, last: `${start}-${pad(lastOf(Number(year), month))}` };
}
