/** The words about translations. */
export const translationWords = {
  /** What the language calls itself. */
  ownName: 'English',
  /** @param original the language that it was translated from; @param by who or what translated it. */
  translated: (original: string, by: string) => `Translated from the original in ${original} by ${by}.`,
  unchecked: 'A native reader has not checked it yet.',
  checkedBy: (name: string) => `Checked by ${name}, a native reader.`,
  olderThanOriginal: 'The original of a passage on this page has changed since it was translated.',
};
