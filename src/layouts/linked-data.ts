import { absoluteUrl } from '../paths.ts';
import type { Correction } from '../story/story.ts';

/** Writes data for a script element; nothing in it can end the element. */
export function writeLinkedData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * What a corrected page says to machines: the article with its corrections.
 * Source of the terms: https://schema.org/correction
 */
export function describeCorrections(
  title: string,
  path: string,
  corrections: readonly Correction[],
): object | null {
  if (corrections.length === 0) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url: absoluteUrl(path),
    correction: corrections.map(({ date, was, now, because }) => ({
      '@type': 'CorrectionComment',
      datePublished: date.first,
      text: `${was.text} → ${now.text} (${because.text})`,
    })),
  };
}
