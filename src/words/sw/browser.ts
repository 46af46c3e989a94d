import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'Hifadhi kurasa zote ili kusoma bila mtandao (KB {kilobytes})',
    keeping: 'Kurasa zote zinahifadhiwa…',
    keptAll: 'Kurasa zote zimehifadhiwa kwenye kifaa hiki.',
    notKept: 'Baadhi ya kurasa hazikuweza kuhifadhiwa. Zilizohifadhiwa awali bado zipo.',
    newer: 'Kuna toleo jipya zaidi la ukurasa huu.',
    showNewer: 'Lionyeshe',
    later: 'Baadaye',
  },
  share: {
    share: 'Sambaza',
    shareThis: 'Sambaza hii',
    send: 'Tuma kwa…',
    copyLink: 'Nakili kiungo',
    copyQuotation: 'Nakili kama nukuu',
    copied: 'Imenakiliwa.',
    cite: 'Nukuu ukurasa huu',
    shareNamed: 'Sambaza: {title}',
    quoted: '“{text}”',
    sourcesOf: 'Vyanzo: {sources}',
    semicolon: '; ',
  },
};
