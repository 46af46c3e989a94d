import type { fileWords as english } from '../en/files.ts';
import { number, plural } from './base.ts';

/** The words of corrections, of what is taken along, and of paper. */
export const fileWords: typeof english = {
  corrections: 'Masahihisho',
  correctionsHeadline: 'Tulichokosea',
  correctionsSummary:
    'Kila sahihisho linasema kilichochapishwa, kilichopo sasa na sababu yake. Mapya zaidi yanatangulia.',
  noCorrections: 'Hadi sasa hakuna sahihisho lililohitajika.',
  corrected: (date) => `Ilisahihishwa tarehe ${date}.`,
  was: 'Ilisema:',
  now: 'Sasa inasema:',
  correctionsFeed: 'Masahihisho kama mlisho',
  follow: 'Fuatilia na uchukue',
  followNote:
    'Milisho ina kila tukio kikamilifu, pamoja na vyanzo vyake. Kila ukurasa upo pia kama maandishi ya kawaida ya Markdown: weka .md mahali pa mkwaju mwishoni mwa anwani yake.',
  rssFeed: 'Mlisho wa RSS',
  jsonFeed: 'Mlisho wa JSON',
  calendar: 'Kalenda ya matukio',
  software: 'Programu',
  softwareNote:
    'Vifurushi hivi vinajenga tovuti; vimepangwa kulingana na leseni zake. Wasomaji hawapati msimbo wake wowote.',
  lastChanged: 'Mabadiliko ya mwisho:',

  cardEntry: (kicker, title) => `${kicker}: ${title}, kwenye mstari mmoja`,
  cardLine: (title) => `${title}: kila siku kwenye mstari mmoja`,
  cardFork: (title) => `${title}: mstari unaogawanyika`,
  cardChart: (title, now, plan) => (plan ? `${title}: ${now} kati ya ${plan}` : `${title}: ${now}`),
  cardPoints: (total) => plural(total, { one: 'hoja tuliyoikagua', other: 'hoja tulizozikagua' }),

  takeAway: 'Chukua:',
  storyOnLine: (story) => `${story}: habari kwenye mstari mmoja`,
  embedSummary: 'Weka kwenye ukurasa wako',
  embedNote:
    'Fremu inafanya kazi jinsi ilivyo. Skripti inaifanya iwe na kimo cha kinachoonyeshwa; iondoe pale ambapo skripti haziruhusiwi.',
  embedTitle: (name) => `${name}, ya kupachika`,
  embedSources: (article, others) => {
    if (article === null)
      return [
        plural(others, { one: 'Chanzo: ', other: 'Vyanzo: ' }),
        others,
        plural(others, {
          one: ', kimeorodheshwa pamoja na habari.',
          other: ', vimeorodheshwa pamoja na habari.',
        }),
      ];
    return others === 0
      ? [`Chanzo: ${article}.`]
      : [`Vyanzo: ${article}; `, plural(others, { one: 'kingine ', other: 'vingine ' }), others, '.'];
  },
  embedWhole: 'Soma habari nzima, pamoja na kila chanzo',
  mapTitle: (story) => `${story}: mahali matukio yalipotokea`,
  mapSpan: (from, to) => `Mahali pa matukio kuanzia ${from} hadi ${to}.`,
  pictureSource: (article, others) => {
    const listed = plural(others, { one: 'kilichoorodheshwa', other: 'vilivyoorodheshwa' });
    const there = `${number(others)}, ${listed} kwenye anwani iliyo hapa chini.`;
    if (article === null) return `${plural(others, { one: 'Chanzo', other: 'Vyanzo' })}: ${there}`;
    return others === 0
      ? `Chanzo: ${article}.`
      : `Vyanzo: ${article}; ${plural(others, { one: 'kingine', other: 'vingine' })} ${there}`;
  },

  linkTo: (heading) => `Kiungo cha “${heading}”`,
  printHeadline: 'Habari nzima kwenye karatasi',
  contents: 'Yaliyomo',
  pageWeighs: (kilobytes) => `Ukurasa huu: KB ${kilobytes}`,
  printedFrom: 'Imechapishwa kutoka',
  qrOf: 'Msimbo wa QR wa anwani',
  version: 'Toleo',
  citation: ({ title, site, version, address }) =>
    `${[
      `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
      site,
      ...(version ? [`toleo ${version.hash}`, version.date] : []),
      address,
    ].join(', ')}.`,
  onTheWeb: 'Kwenye wavuti',
  colophon: 'Taarifa za uchapishaji',
  howMade: 'Jinsi ilivyotengenezwa',
  howPrinted:
    'Imechapishwa na kivinjari kutoka ukurasa mmoja wa tovuti, kwa kanuni zake za karatasi. Nambari ndogo baada ya maneno ni vyanzo; zenye n ni maelezo kuhusu takwimu.',
  inOneFile: 'Habari hiyo hiyo kwenye faili moja, ya kusoma na kuwapa wengine bila mtandao:',
  asBook: 'Kama EPUB, kwa vifaa vya kusomea vitabu',
  inOneFileLink: 'Kwenye faili moja, ya kuwapa wengine',
  asPdf: 'Kama PDF',
  onOnePageDescription:
    'Habari kwa hatua chache, kila moja na picha yake, kwenye karatasi moja ya kuchapisha na kugawa.',
  onOnePage: 'Kwenye ukurasa mmoja, wa kugawa',
  faceCredit: 'Vichwa vya habari: Sofia Sans Extra Condensed, SIL Open Font License.',
  printDescription:
    'Kila sura, tukio, hoja inayobishaniwa, chanzo na istilahi kwenye ukurasa mmoja, kwa karatasi au kwa kuhifadhi.',
  moved: 'Ukurasa huu umehamishwa',
  movedTo: 'Sasa uko hapa:',
  notFound: 'Ukurasa huu haupo hapa',
  notFoundNote: 'Huenda anwani imeandikwa vibaya. Kila kitu katika habari kiko umbali wa hatua moja tu:',
  notReached: 'Ukurasa huu haukufikiwa',
  notReachedNote:
    'Hakuna muunganisho, au kitu kingine kinajibu badala ya tovuti hii; na ukurasa huu haujahifadhiwa kwenye kifaa hiki.',
  notReachedWhole: 'Soma habari nzima kwenye ukurasa mmoja',
};
