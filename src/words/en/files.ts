import type { Sentence } from '../sentence.ts';
import type { CitedWork } from '../summaries.ts';
import { plural } from './base.ts';

/** The words of corrections, of what is taken along, and of paper. */
export const fileWords = {
  corrections: 'Corrections',
  correctionsHeadline: 'What we got wrong',
  correctionsSummary:
    'Each correction says what was printed, what stands now and why. The newest come first.',
  noCorrections: 'No correction has been needed so far.',
  corrected: (date: string) => `Corrected on ${date}.`,
  was: 'It said:',
  now: 'It now says:',
  correctionsFeed: 'Corrections as a feed',
  follow: 'Follow and take along',
  followNote:
    'The feeds hold every development in full, with its sources. Each page is also there as plain text in Markdown: put .md in place of the slash at the end of its address.',
  rssFeed: 'RSS feed',
  jsonFeed: 'JSON feed',
  calendar: 'Calendar of the developments',
  software: 'Software',
  softwareNote: 'These packages build the site, listed by their licences. Readers get none of their code.',
  lastChanged: 'Last changed',

  cardEntry: (kicker: string, title: string) => `${kicker}: ${title}, on one line`,
  cardLine: (title: string) => `${title}: each day on one line`,
  cardFork: (title: string) => `${title}: a line that forks`,
  cardChart: (title: string, now: string, plan: string | null) =>
    plan ? `${title}: ${now} of ${plan}` : `${title}: ${now}`,
  cardPoints: (total: number) => plural(total, 'point that we checked', 'points that we checked'),

  takeAway: 'Take it with you:',
  storyOnLine: (story: string) => `${story}: the story on one line`,
  embedSummary: 'Put it on your own page',
  embedNote:
    'The frame works as it stands. The script lets it be as high as what it shows; leave it out where scripts are not allowed.',
  embedTitle: (name: string) => `${name}, to embed`,
  /** @param article who published the one that the story starts from; null where there is none. */
  embedSources: (article: string | null, others: number): Sentence => {
    if (article === null)
      return [plural(others, 'Source: ', 'Sources: '), others, ', listed with the story.'];
    return others === 0 ? [`Source: ${article}.`] : [`Sources: ${article}; `, others, ' more.'];
  },
  embedWhole: 'Read the whole story, with every source',
  mapTitle: (story: string) => `${story}: where things happened`,
  mapSpan: (from: string, to: string) => `Places of the developments from ${from} to ${to}.`,
  pictureSource: (article: string | null, others: number) => {
    if (article === null)
      return `${plural(others, 'Source', 'Sources')}: ${others}, listed at the address below.`;
    return others === 0
      ? `Source: ${article}.`
      : `Sources: ${article}; ${others} more, listed at the address below.`;
  },

  linkTo: (heading: string) => `Link to “${heading}”`,
  printHeadline: 'The whole story on paper',
  contents: 'Contents',
  /** @param kilobytes as digits. */
  pageWeighs: (kilobytes: string) => `This page: ${kilobytes} KB`,
  printedFrom: 'Printed from',
  qrOf: 'QR code of the address',
  version: 'Version',
  citation: ({ title, site, version, address }: CitedWork) =>
    `${[
      `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
      site,
      ...(version ? [`version ${version.hash}`, version.date] : []),
      address,
    ].join(', ')}.`,
  onTheWeb: 'On the web',
  colophon: 'Colophon',
  howMade: 'How this was made',
  howPrinted:
    'Printed by a browser from one page of the site, with its rules for paper. Small numbers after words are sources; those with an n are notes on figures.',
  inOneFile: 'The same in one file, to read and pass on without a network:',
  asBook: 'As an EPUB, for e-readers',
  inOneFileLink: 'In one file, to pass on',
  asPdf: 'As a PDF',
  onOnePageDescription:
    'The story in a few steps, each with its picture, on one sheet to print and hand out.',
  onOnePage: 'On one page, to hand out',
  faceCredit: 'Headlines: Sofia Sans Extra Condensed, SIL Open Font License.',
  printDescription:
    'Every chapter, development, disputed point, source and term on one page, for paper or for keeping.',
  moved: 'This page has moved',
  movedTo: 'It is now at',
  notFound: 'This page is not here',
  notFoundNote: 'The address may be misspelt. Everything in the story is one step away:',
  notReached: 'This page was not reached',
  notReachedNote:
    'There is no connection, or something else answers in place of this site; and this page is not kept on this device.',
  notReachedWhole: 'Read the whole story on one page',
};
