/** The words about what is kept offline, which reach the browser. */
export const offlineWords = {
  /** The script puts the number in. */
  keepAll: 'Keep all pages for offline reading ({kilobytes} KB)',
  keeping: 'Keeping all pages…',
  keptAll: 'All pages are kept on this device.',
  notKept: 'Not all pages could be kept. What was kept before is still here.',
  newer: 'There is a newer version of this page.',
  showNewer: 'Show it',
  later: 'Later',
};

/** The words of the share menu, which reach the browser. */
export const shareWords = {
  share: 'Share',
  shareThis: 'Share this',
  send: 'Send to…',
  copyLink: 'Copy link',
  copyQuotation: 'Copy as quotation',
  copied: 'Copied.',
  cite: 'Cite this page',
  /** The script puts in what stands in braces. */
  shareNamed: 'Share: {title}',
  quoted: '“{text}”',
  sourcesOf: 'Sources: {sources}',
  semicolon: '; ',
};
