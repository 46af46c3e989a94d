import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'Kenbe tout paj yo pou li san entènèt ({kilobytes} Ko)',
    keeping: 'N ap kenbe tout paj yo…',
    keptAll: 'Tout paj yo sou aparèy sa a.',
    notKept: 'Nou pa t ka kenbe tout paj yo. Sa ki te la deja toujou la.',
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
    copied: 'Kopye.',
    cite: 'Site paj sa a',
    sources: 'Sous:',
  },
};
