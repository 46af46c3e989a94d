import type { Event, Place } from 'schema-dts';
import type { CalendarDate } from '../../dates.ts';
import { entryPath } from '../../paths.ts';
import { absolutePlace } from '../../story/place-of.ts';
import type { Entry, Story } from '../../story/story.ts';

/**
 * What happened, when and where. Null for what is no event: a plan, a statement, background.
 * Source of the terms: https://schema.org/Event
 */
export function describeEvent(story: Story, entry: Entry): Exclude<Event, string> | null {
  if (entry.kind !== 'event') return null;
  const { date, place } = entry;
  return {
    '@type': 'Event',
    name: entry.label.text,
    url: absolutePlace(story, entryPath(entry)),
    ...describeWhen(date),
    ...(place && { location: describePlace(place) }),
  };
}

/**
 * A date that is known as far as it is written: a day, a month or a year. Where it is about, or perhaps, that
 * day it is known to the month, and so on. A season is none.
 */
function describeWhen(date: CalendarDate): { startDate?: string; endDate?: string } {
  const [start = null, end = null] = date.ends ?? [date];
  const [startDate, endDate] = [writeKnown(start), writeKnown(end)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

/** How much of an EDTF date is left when its last part is in doubt. */
const shorter = { day: 'yyyy-mm'.length, month: 'yyyy'.length };

function writeKnown(date: CalendarDate | null): string | null {
  if (date === null || date.form === 'season') return null;
  if (!date.isApproximate && !date.isUncertain) return date.edtf;
  return date.form === 'day' || date.form === 'month' ? date.edtf.slice(0, shorter[date.form]) : null;
}

function describePlace({ name, lat, lon }: NonNullable<Entry['place']>): Exclude<Place, string> {
  return {
    '@type': 'Place',
    name,
    ...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
  };
}
