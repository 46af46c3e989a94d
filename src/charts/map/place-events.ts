import type { Entry, Place, Story } from '../../story/story.ts';

/** A place with what happened there, in time order. */
export interface PlaceEvents {
  place: Place;
  entries: Entry[];
  /** How the map shows it: as a point, not at all, or not for want of a position. */
  standing: 'point' | 'unplaced' | 'outside';
}

/** The places at which something happened, in the order in which the story comes to them. */
export function listPlaceEvents({ entries, map }: Pick<Story, 'entries' | 'map'>): PlaceEvents[] {
  const events = new Map<Place, Entry[]>();
  for (const entry of entries) {
    if (entry.place) events.set(entry.place, [...(events.get(entry.place) ?? []), entry]);
  }
  const points = new Set(map?.points.map(({ id }) => id));
  return [...events].map(([place, there]) => ({
    place,
    entries: there,
    standing: points.has(place.id) ? 'point' : place.lat === undefined ? 'unplaced' : 'outside',
  }));
}
