import { shuffler } from 'd3';

/** The chapters of a seeded story, in reading order. */
export const seedChapters = [
  { slug: 'cause', title: 'Cause', hue: 'blue', shape: 'circle' },
  { slug: 'works', title: 'Works', hue: 'orange', shape: 'triangle' },
  { slug: 'money', title: 'Money', hue: 'green', shape: 'square' },
  { slug: 'people', title: 'People', hue: 'plum', shape: 'diamond' },
] as const;

/** Who sends people; the first one also states counts of its own. */
export const crews = ['Ash', 'Elm', 'Karst'] as const;

export const speakers = ['Council of Vale', 'The ferry guild', 'The river board', 'The county auditor'];

export const terms: Record<string, string> = {
  pier: 'A support that stands in the river.',
  weir: 'A low wall that holds the water back.',
  sluice: 'A gate that lets the water through.',
  culvert: 'A pipe that leads water under a road.',
  dyke: 'A bank that keeps the river off the fields.',
};

export const circumstances = [
  'after a night of heavy rain',
  'while the river still runs high',
  'under a contract that the council signed in spring',
  'although the county has not paid yet',
  'in front of a small crowd of residents',
  'before the first frost can harm the mortar',
  'with tools lent by the neighbouring parish',
  'once the divers have declared the bed safe',
  'as a court weighs the complaint of a mill owner',
  'because a survey found cracks in the masonry',
];

export const consequences = [
  'so traffic is led over the upper road',
  'and the ferry carries the school children meanwhile',
  'which delays the market by a season',
  'and the board promises a report',
  'so that barges can pass again',
  'while the insurers ask for a second opinion',
  'and the old timber is kept for the museum',
  'which nobody in the town hall had expected',
  'and the bakers complain of lost custom',
  'so the night watch is doubled',
];

export const remarks = [
  'Residents had asked for it since the flood.',
  'The minutes do not say who gave the order.',
  'A photograph in the report shows the site from the east bank.',
  'The foreman calls the work sound; the auditor disagrees.',
  'Nothing of it was announced beforehand.',
  'The report names no one who saw it.',
  'Work stopped at dusk and went on in the morning.',
  'The council had put it off more than once.',
  'Children watched from the towpath.',
  'The weather held until the evening.',
];

const actors =
  'Masons|Divers|Welders|Surveyors|Carpenters|Neighbours|Ferrymen|Engineers|Volunteers|Councillors|Auditors|Painters';
const verbs = 'repair|inspect|reopen|close|measure|survey|clear|guard|drain|raise|strengthen|test';
const objects =
  'the pier|the weir|the lock|the dyke|the ramp|the north span|the old arch|the crane|the towpath|the sluice|the landing|the toll house|the footbridge|the culvert';

/** Places with their positions in degrees north and east; none is the beginning of another. */
export const places = [
  { id: 'vale', name: 'Vale', near: 'at Vale', lat: 50.1, lon: 4.2 },
  { id: 'elm', name: 'Elm', near: 'at Elm', lat: 50.3, lon: 4.1 },
  { id: 'karst', name: 'Karst', near: 'below Karst', lat: 49.9, lon: 4.5 },
  { id: 'thornby', name: 'Thornby', near: 'above Thornby', lat: 50.2, lon: 4.7 },
  { id: 'millrow', name: 'Millrow', near: 'near Millrow', lat: 50.0, lon: 4.0 },
  { id: 'oxgate', name: 'Oxgate', near: 'by Oxgate', lat: 50.4, lon: 4.4 },
  { id: 'linden', name: 'Linden', near: 'at Linden', lat: 49.8, lon: 4.3 },
  { id: 'westmere', name: 'Westmere', near: 'in Westmere', lat: 50.5, lon: 3.9 },
  { id: 'quayside', name: 'Quayside', near: 'by Quayside', lat: 50.1, lon: 4.9 },
  { id: 'harrow', name: 'Harrow', near: 'near Harrow', lat: 49.7, lon: 4.6 },
] as const;

/** What happens in one event, and where. */
export interface Deed {
  label: string;
  place: (typeof places)[number];
}

/** Characters that a label on the timeline may have. */
const labelLength = 46;

/**
 * Draws different deeds; no label is part of another.
 * @throws Error when the words do not suffice for so many.
 */
export function drawDeeds(count: number, random: () => number): Deed[] {
  const all = actors.split('|').flatMap((actor) =>
    verbs.split('|').flatMap((verb) =>
      objects.split('|').flatMap((object) =>
        places.map((place): Deed => ({
          label: `${actor} ${verb} ${object} ${place.near}`,
          place,
        })),
      ),
    ),
  );
  const fitting = all.filter(({ label }) => label.length <= labelLength);
  if (fitting.length < count) throw new Error(`There are words for ${fitting.length} events, not ${count}.`);
  return shuffler(random)(fitting).slice(0, count);
}
