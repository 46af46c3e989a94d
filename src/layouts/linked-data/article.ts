import type { Book, CorrectionComment, CreativeWork, NewsArticle } from 'schema-dts';
import type { PageTexts } from '../../texts/page-texts.ts';
import { wholeAddressOfSource } from '../../texts/source-address.ts';
import { absoluteUrl, cardPath } from '../../paths.ts';
import type { Correction, Source } from '../../story/story.ts';
import { absolutePlace, placeOf } from '../../story/place-of.ts';
import { findArticle } from '../../story/ledger.ts';

/** A page that rests on more sources than these cites the page that lists them all. */
const listedCitations = 24;

/**
 * A page that tells a part of the story: what it rests on, what it cites, and what was mended in it.
 * A translation names its original, and not
 * the original its translations, which stand in the sitemap. Source of the terms: https://schema.org/NewsArticle
 * @param texts its texts; their sources become its citations, in their order.
 * @param title its headline, at most 110 characters as search engines want it; longer ones are their concern.
 */
export function describeArticle(
  texts: PageTexts,
  title: string,
  corrections: readonly Correction[] = [],
): Exclude<NewsArticle, string> {
  const { story, path } = texts;
  const published = story.published.get(path);
  const article = findArticle(story);
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: absolutePlace(story, path),
    image: absoluteUrl(cardPath(placeOf(story, path))),
    inLanguage: story.language,
    ...(story.translation && { translationOfWork: { '@id': absoluteUrl(path) } }),
    ...(story.licence && { license: story.licence.url }),
    publisher: { '@type': 'Organization', name: story.title, url: absolutePlace(story, '/') },
    ...(story.article && path !== '/' && { backstory: story.article.note.text }),
    citation:
      texts.sources.length > listedCitations
        ? absolutePlace(story, '/sources/')
        : texts.sources.map(({ source }) => citeSource(source, texts)),
    ...(article && { isBasedOn: citeSource(article, texts) }),
    ...(published && { datePublished: published.first ?? published.date, dateModified: published.date }),
    ...(corrections.length > 0 && { correction: corrections.map(describeCorrection) }),
  };
}

/** A source by its address; what is only in print, as the work that it is. */
function citeSource(source: Source, texts: PageTexts): string | Exclude<Book | CreativeWork, string> {
  const address = wholeAddressOfSource(source, texts);
  if (address !== undefined) return address;
  const { isbn, title, publisher: name, kept } = source;
  const work = {
    ...(title && { name: title }),
    publisher: { '@type': 'Organization', name },
    ...(kept && { description: kept }),
  } as const;
  return isbn ? { '@type': 'Book', ...work, isbn } : { '@type': 'CreativeWork', ...work };
}

function describeCorrection({ date, was, now, because }: Correction): Exclude<CorrectionComment, string> {
  return {
    '@type': 'CorrectionComment',
    datePublished: date.first,
    text: `${was.text} → ${now.text} (${because.text})`,
  };
}
