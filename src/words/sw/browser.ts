import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'Hifadhi kurasa zote kwa kusoma bila mtandao (KB {kilobytes})',
    keeping: 'Kurasa zote zinahifadhiwa…',
    keptAll: 'Kurasa zote zimehifadhiwa kwenye kifaa hiki.',
    notKept: 'Si kurasa zote zilizoweza kuhifadhiwa. Zilizohifadhiwa awali bado zipo.',
    newer: 'Kuna toleo jipya zaidi la ukurasa huu.',
    showNewer: 'Lionyeshe',
    later: 'Baadaye',
  },
  share: {
    share: 'Shiriki',
    shareThis: 'Shiriki hiki',
    send: 'Tuma kwa…',
    copyLink: 'Nakili kiungo',
    copyQuotation: 'Nakili kama nukuu',
    copied: 'Imenakiliwa.',
    cite: 'Nukuu ukurasa huu',
    sources: 'Vyanzo:',
  },
};
