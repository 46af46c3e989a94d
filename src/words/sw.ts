import { quantity, numbers, dates, number, nameNumber, writeSpan } from './sw/base.ts';
import { browserWords } from './sw/browser.ts';
import { chartWords } from './sw/charts.ts';
import { fileWords } from './sw/files.ts';
import { sourceWords } from './sw/sources.ts';
import { translationWords } from './sw/translation.ts';
import type { Words } from './words.ts';

/** The words of the interface in Swahili. */
export const sw: Words = {
  language: 'sw',
  locale: 'sw',
  sharedLocale: 'sw_KE',
  label: (name) => `${name}:`,
  comma: ', ',
  semicolon: '; ',
  sentence: (words) => `${words}.`,
  aside: (words) => `(${words})`,
  quantity,
  numbers,
  dates,
  number,
  findMisfit: () => null,
  status: {
    reported: 'imeripotiwa',
    planned: 'imepangwa',
    estimated: 'makadirio',
    computed: 'hesabu yetu',
    contested: 'inabishaniwa',
    rejected: 'haiwezi kuwa sahihi',
  },
  grade: {
    P: 'Waraka rasmi au chanzo asilia',
    W: 'Shirika la habari',
    N: 'Chombo cha habari',
    M: 'Nakala au ukurasa wa marejeo',
  },

  skip: 'Nenda moja kwa moja kwenye habari',
  chapters: 'Sura',
  moreAboutSite: 'Zaidi kuhusu tovuti hii',
  more: 'Kurasa zaidi',
  timeline: 'Mfuatano wa matukio',
  contested: 'Yanayobishaniwa',
  sources: 'Vyanzo',
  glossary: 'Faharasa',
  about: 'Kuhusu',
  print: 'Chapisha',
  cite: browserWords.share.cite,
  licence: (licence) => (licence ? `Maandishi na data: ${licence.name}. Msimbo: MIT.` : 'Msimbo: MIT.'),

  inSteps: (steps) => `Habari kwa hatua ${nameNumber(steps)}`,
  whyItMatters: 'Kwa nini ni muhimu.',
  noneYet: 'bado hakuna',
  whereItStands: 'Hali ilivyo',
  startHere: 'Anza hapa',
  followedFrom: 'Kilichosababisha',
  followedBy: 'Kilichofuata',
  allDevelopments: (total) => (total === 1 ? 'Tukio pekee' : `Matukio yote ${number(total)}`),
  allSources: (total) => (total === 1 ? 'Chanzo pekee' : `Vyanzo vyote ${number(total)}`),
  whatIsDisputed: 'Kinachobishaniwa',
  chaptersForMore: 'Sura, kwa maelezo zaidi',
  keyFigures: 'Takwimu kuu',
  formSaysCertainty: 'Umbo la takwimu linaonyesha kiwango cha uhakika wake:',
  sourcesPart: 'Vyanzo vinapotofautiana',
  allContested: (total) =>
    total === 1 ? ['Hoja pekee tuliyoikagua'] : ['Hoja zote tulizozikagua (', total, ')'],
  onOneLine: 'Habari kwenye mstari mmoja',
  lineExplained: (line) => {
    if (!line) return 'Kwenye ukurasa huu muda unaenda kutoka juu hadi chini.';
    const { name, isFromZero, isToPlan } = line;
    return `Kwenye ukurasa huu muda unaenda kutoka juu hadi chini. ${
      isFromZero
        ? `Umbali wa mstari kutoka ukingo wa kushoto unaonyesha kilichoripotiwa kufikia wakati huo (${name}); baada ya ripoti ya mwisho mstari hauchorwi`
        : `Kadiri mstari unavyokuwa kulia zaidi, ndivyo idadi iliyoripotiwa kufikia wakati huo (${name}) inavyokuwa kubwa zaidi; baada ya ripoti ya mwisho mstari hauchorwi`
    }${isToPlan ? '; upana wa ukurasa ni sawa na mpango.' : '.'}`;
  },
  knowledge: (article, followed) =>
    article === null
      ? `Habari inafuatiliwa hadi ${followed}.`
      : `Habari inasimuliwa hadi siku ya makala iliyoianzisha (${article}); yaliyofuata yamechorwa kwa rangi hafifu.`,

  chapterOf: (position, total) => ['Sura ', position, ' kati ya ', total],
  entryOf: (position, total) => [position, ' kati ya ', total],
  background: 'Usuli',
  developments: 'Yaliyotokea',
  inCharts: 'Katika chati',
  afterArticle: 'Baada ya makala',
  afterArticleNote: 'Yaliyotokea baada ya siku ya makala.',
  afterArticleLine:
    'Yaliyotokea baada ya siku ya makala, yakiwa yamechorwa kwa rangi hafifu; siku zake zina urefu tofauti.',
  sinceThen: 'Hili lilitokea baada ya makala kuchapishwa.',
  outcome: 'Matokeo yake',
  dateInferred: 'kwa hitimisho letu',
  inferredBecause: 'Jinsi tarehe ilivyobainishwa',
  opensCount: 'Hesabu inaanza na',
  changesCount: 'Linachobadilisha kwenye hesabu',
  saidToChange: 'Lilichotarajiwa kubadilisha kwenye hesabu',
  previous: 'Kabla ya hapo',
  next: 'Baada ya hapo',
  place: 'Mahali',
  speaker: 'Anayesema',

  disputed: 'vyanzo vinatofautiana',
  sourcesDisagree: 'vyanzo vinatofautiana',
  weFollow: 'Yenye ushahidi zaidi',
  theArticle: 'Makala',
  concerns: 'Inahusu',
  but: 'lakini pia:',
  notes: 'Maelezo kuhusu takwimu',
  ledgerEntry: 'Vyanzo na matumizi',
  close: 'Funga',
  ladderStrokes: 'Kila mstari mdogo unawakilisha moja.',
  ladderBars: 'Kadiri upau unavyokuwa mrefu, ndivyo takwimu inavyokuwa kubwa.',
  ladderOpenStrokes: 'Mistari myembamba mwishoni: angalau idadi hiyo.',
  ladderOpenBars: 'Mistari myembamba mwishoni: angalau kiasi hicho.',
  ladderAside: 'Kijivu: inahesabu kitu kingine.',
  ladderAfter: 'Hafifu: imehesabiwa baada ya makala.',
  daysLater: (days) => `${writeSpan(days)} baadaye`,
  daysEarlier: (days) => `${writeSpan(days)} kabla`,
  days: (days) => (days < 3 * 365 ? `siku ${number(days)}` : writeSpan(days)),
  apart: 'kati yake, hesabu yetu',
  axisRejected: ({ speaker, printed, followed, distance, hasReasons }) =>
    `<b>Tarehe ambayo haiwezi kuwa sahihi.</b> Tarehe iliyochapishwa (${speaker ?? 'makala'}): ${printed}; tunayofuata: ${followed}${
      distance ? `, tofauti ya ${distance} (hesabu yetu)` : ''
    }.${hasReasons ? ' Chini ya mstari kuna yanayopinga tarehe iliyochapishwa.' : ''}`,
  axisOutcome: ({ planned, outcome, date, order, distance }) =>
    `<b>Ilipangwa:</b> ${planned}. <b>Matokeo yake,</b> ${
      { before: 'kabla ya wakati huo', within: 'ndani ya wakati huo', after: 'baada ya wakati huo' }[order]
    }${distance ? `, tofauti ya ${distance} (hesabu yetu)` : ''}: ${outcome}, ${date}.`,
  contestedHeadline: 'Mambo ambayo vyanzo vinatofautiana kuyahusu',
  contestedSummary: (hasArticle) =>
    `${hasArticle ? 'Makala ikilinganishwa na yale yaliyoripotiwa na wengine.' : 'Kila chanzo kinasema nini, vyote vikiwekwa kando kwa kando.'} Hakuna kinachoamuliwa kimyakimya: kila hoja inasema tunachofuata na sababu yake.`,

  ...sourceWords,
  ...chartWords,
  ...fileWords,
  ...translationWords,
  browser: browserWords,
};
