import type { Event, Place } from 'schema-dts';
import type { CalendarDate } from '../../dates.ts';
import { absoluteUrl, entryPath } from '../../paths.ts';
import type { Entry } from '../../story/story.ts';

/**
 * What happened, when and where. Null for what is no event: a plan, a statement, background.
 * Source of the terms: https://schema.org/Event
 */
export function describeEvent(entry: Entry): Exclude<Event, string> | null {
  if (entry.kind !== 'event') return null;
  const { date, place } = entry;
  return {
    '@type': 'Event',
    name: entry.label.text,
    url: absoluteUrl(entryPath(entry)),
    ...describeWhen(date),
    ...(place && { location: describePlace(place) }),
  };
}

/** A date that is known as far as it is written: a day, a month or a year. A guess and a season are none. */
function describeWhen(date: CalendarDate): { startDate?: string; endDate?: string } {
  const [start = null, end = null] = date.ends ?? [date];
  const isKnown = (one: CalendarDate | null): one is CalendarDate =>
    one !== null && one.form !== 'season' && !one.isApproximate && !one.isUncertain;
  return { ...(isKnown(start) && { startDate: start.edtf }), ...(isKnown(end) && { endDate: end.edtf }) };
}

function describePlace({ name, lat, lon }: NonNullable<Entry['place']>): Exclude<Place, string> {
  return {
    '@type': 'Place',
    name,
    ...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
  };
}
