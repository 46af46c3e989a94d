import { randomInt } from 'd3';
import { countDays, shiftDay, type Day } from '../../src/dates.ts';

/** The stretch of time that a seeded story covers. */
interface SeedSpan {
  from: Day;
  to: Day;
}

/** A date as a story writes it, and the day that it was drawn for. */
export interface SeedDate {
  edtf: string;
  day: Day;
}

const lastYear = 2025;
/** Share of the events that come up to the day of the article. */
const shareBefore = 0.9;
/** Share of the events that fall into a crowded week, and events for each such week. */
const shareCrowded = 0.4;
const eventsPerCrowdedWeek = 25;

/** The more events, the more years: 12 events cover 3, 100 cover 5 and 1,000 cover 10. */
export function spanFor(events: number): SeedSpan {
  const years = 2 + Math.round(Math.sqrt(events) / 4);
  return { from: `${lastYear - years + 1}-01-01`, to: `${lastYear}-12-31` };
}

/** The day on which the article came out: a tenth of the events come later. */
export function articleDay(dates: readonly SeedDate[]): Day {
  return dates[Math.ceil(dates.length * shareBefore) - 1]?.day ?? `${lastYear}-01-01`;
}

/** Draws dates in time order, of every form that a story may use; some weeks are crowded. The last date is a day. */
export function drawDates(count: number, { from, to }: SeedSpan, random: () => number): SeedDate[] {
  const drawInt = randomInt.source(random);
  const length = countDays(from, to);
  const weeks = Array.from({ length: Math.ceil(count / eventsPerCrowdedWeek) }, () =>
    drawInt(0, length - 7)(),
  );
  const drawDay = (): number => {
    const week = weeks[drawInt(0, weeks.length)()];
    return random() < shareCrowded && week !== undefined ? week + drawInt(0, 7)() : drawInt(0, length)();
  };
  return Array.from({ length: count }, drawDay)
    .sort((a, b) => a - b)
    .map((offset, index) => {
      const day = shiftDay(from, offset);
      const edtf = writeDate(day, index, drawInt(2, 21)());
      return { day, edtf: index === count - 1 ? day : edtf };
    });
}

/**
 * About a quarter of the events have a date that is no plain day.
 * @param position of the event in the story, which decides the form.
 * @param days how long a range lasts.
 */
function writeDate(day: Day, position: number, days: number): string {
  const month = day.slice(0, 7);
  if (position % 10 === 3) return month;
  if (position % 10 === 6) return `${day}/${shiftDay(day, days)}`;
  if (position % 50 === 19) return `${month}~`;
  if (position % 50 === 29) return `${day}?`;
  if (position % 100 === 39) return day.slice(0, 4);
  if (position % 100 === 49) return writeSeason(day);
  return day;
}

/** EDTF numbers the seasons from 21; a winter belongs to the year in which it begins. */
function writeSeason(day: Day): string {
  const month = Number(day.slice(5, 7));
  return month < 3 ? day.slice(0, 7) : `${day.slice(0, 4)}-${21 + Math.floor((month - 3) / 3)}`;
}
