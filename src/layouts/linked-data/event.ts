import type { Event, Place } from 'schema-dts';
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
    startDate: date.first,
    ...(date.last !== date.first && { endDate: date.last }),
    ...(place && { location: describePlace(place) }),
  };
}

function describePlace({ name, lat, lon }: NonNullable<Entry['place']>): Exclude<Place, string> {
  return {
    '@type': 'Place',
    name,
    ...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
  };
}
