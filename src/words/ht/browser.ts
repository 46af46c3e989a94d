import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'Sere tout paj yo pou w li yo san entènèt ({kilobytes} Ko)',
    keeping: 'N ap sere tout paj yo…',
    keptAll: 'Tout paj yo sere sou aparèy sa a.',
    notKept: 'Nou pa t ka sere tout paj yo. Sa ki te deja sere yo toujou la.',
    newer: 'Gen yon vèsyon paj sa a ki pi nouvo.',
    showNewer: 'Montre l',
    later: 'Pita',
  },
  share: {
    share: 'Pataje',
    shareThis: 'Pataje sa a',
    send: 'Voye bay…',
    copyLink: 'Kopye lyen an',
    copyQuotation: 'Kopye kòm sitasyon',
    copied: 'Li kopye.',
    cite: 'Site paj sa a',
    shareNamed: 'Pataje: {title}',
    quoted: '“{text}”',
    sourcesOf: 'Sous: {sources}',
    semicolon: '; ',
  },
};
