import type { Words } from '../words.ts';

/** The words that reach the browser: about what is kept offline, and of the share menu. */
export const browserWords: Words['browser'] = {
  offline: {
    keepAll: 'Garder toutes les pages pour lire hors ligne ({kilobytes} Ko)',
    keeping: 'Enregistrement de toutes les pages…',
    keptAll: 'Toutes les pages sont gardées sur cet appareil.',
    notKept: 'Certaines pages n’ont pas pu être gardées. Ce qui l’était déjà est toujours là.',
    newer: 'Il existe une version plus récente de cette page.',
    showNewer: 'L’afficher',
    later: 'Plus tard',
  },
  share: {
    share: 'Partager',
    shareThis: 'Partager ceci',
    send: 'Envoyer à…',
    copyLink: 'Copier le lien',
    copyQuotation: 'Copier comme citation',
    copied: 'Copié.',
    cite: 'Citer cette page',
    shareNamed: 'Partager : {title}',
    quoted: '« {text} »',
    sourcesOf: 'Sources : {sources}',
    semicolon: ' ; ',
  },
};
