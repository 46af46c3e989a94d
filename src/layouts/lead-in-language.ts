import { href, pathInLanguage, trimBase } from '../paths.ts';
import { filePath, placeOf } from '../story/place-of.ts';
import type { Story } from '../story/story.ts';

/** Files that each language has of its own, beside its pages. */
const files =
  /^\/(?:feed\.xml|feed\.json|corrections\.xml|events\.ics|manifest\.webmanifest|charts\/[^/]+\.(?:svg|png))$/;
/** Files that are made of the booklet. */
const books = /^\/explainer\.(?:html|epub|pdf)$/;

/**
 * Leads every link of a page that is told in another language to the same language, where that has the page;
 * what it has not is marked as the original’s. A page knows paths without a language; this is the one place
 * that gives them theirs, so that no link can forget it. A link that names its language already is left.
 */
export function leadInLanguage(html: string, story: Story): string {
  if (!story.translation) return html;
  const base = trimBase(href('/'));
  const original = story.translation.of.language;
  return html.replaceAll(
    /(?<! hreflang="[\w-]*") href="([^":#?]+)(#[^"]*)?"/g,
    (attribute, address: string, fragment: string | undefined = '') => {
      const path = address.slice(base.length);
      if (!address.startsWith(`${base}/`)) return attribute;
      const hasFile = files.test(path) || (books.test(path) && story.translation?.told.has('/print/'));
      const place = hasFile ? filePath(story, path) : placeOf(story, path);
      if (place !== path) return ` href="${base}${place}${fragment}"`;
      return path.endsWith('/') && !isOfLanguage(path, story)
        ? `${attribute} hreflang="${original}"`
        : attribute;
    },
  );
}

/** Whether a path names its language already. */
function isOfLanguage(path: string, { translation }: Story): boolean {
  const others = translation?.of.translations ?? [];
  return others.some(({ language }) => pathInLanguage(language, path) !== null);
}
