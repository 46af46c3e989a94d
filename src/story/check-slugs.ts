import type { Place, Problems } from '../problems/problems.ts';
import type { RawContent } from './raw.ts';

/** First parts of the addresses that the site gives to pages and files of its own. */
export const reserved: ReadonlySet<string> = new Set(
  (
    '_astro _caddy _lighttpd _nginx 404 apple-touch-icon charts cite contested corrections data display embed events explainer facts favicon feed ' +
    'glossary icon index manifest map offline og paper print qr robots site sitemap sources styleguide sw timeline'
  ).split(' '),
);

/** Places that pages have by themselves, beside those that are called as a development or a contested point is. */
export const places: ReadonlySet<string> = new Set(
  (
    'after-the-article background circle colophon contents contested corrections count-chart count-detail ' +
    'count-table days developments diamond disputed dome end facts glossary hourglass in-brief key-figures line made ' +
    'main map more notes picture places pledges plus sources square stands star steps terms triangle wedge'
  ).split(' '),
);

/** The places of steps, of which there may be any number. */
const stepPlace = /^step-\d+$/;

/** An address and an id belong to one thing: those of entries and contested points neither to each other, nor to a fact, nor to a part of the booklet. */
export function checkSlugs(raw: RawContent, problems: Problems): void {
  const { entries, facts, contested, story } = raw;
  checkFirstParts(raw, problems);
  const files = new Map<string, string>();
  const parts = new Set([
    ...story.data.chapters.map(({ slug }) => slug),
    ...raw.pages.map(({ id }) => id),
    story.data.quantity?.slug,
  ]);
  for (const { id, markdown } of [...entries, ...contested]) {
    const place = { file: markdown.file, line: 1, column: 1 };
    const other = files.get(id);
    if (other) {
      problems.add(place, `the slug ${id} is taken by ${other}.\nRename one of the two files.`);
    }
    if (places.has(id) || stepPlace.test(id) || parts.has(id)) {
      problems.add(place, `the slug ${id} is a place that pages have already.\nRename the file.`);
    }
    const fact = facts.get(id);
    if (fact) {
      problems.add(
        fact.at(),
        `the fact ${id} has the same id as the entry ${markdown.file}.\nRename the fact.`,
      );
    }
    files.set(id, markdown.file);
  }
}

/** What stands first in an address belongs to one chapter, page or quantity, or to the site itself. */
function checkFirstParts({ story, pages }: RawContent, problems: Problems): void {
  const taken = new Map<string, string>();
  const take = (slug: string, place: Place, what: string) => {
    const owner = reserved.has(slug) ? 'the site itself' : taken.get(slug);
    if (owner) {
      problems.add(place, `the slug ${slug} is taken by ${owner}.\nGive ${what} another name.`);
    } else if (/^\d{4}(-\d\d)?$/.test(slug)) {
      problems.add(
        place,
        `the slug ${slug} is a time, and the line has pages for those.\nGive ${what} another name.`,
      );
    }
    taken.set(slug, what);
  };
  story.data.chapters.forEach(({ slug }, position) => {
    take(slug, story.at(['chapters', position, 'slug']), `the chapter ${slug}`);
  });
  const { quantity } = story.data;
  if (quantity) take(quantity.slug, story.at(['quantity', 'slug']), 'the quantity');
  for (const { id, markdown } of pages) {
    take(id, { file: markdown.file, line: 1, column: 1 }, `the page ${markdown.file}`);
  }
}
