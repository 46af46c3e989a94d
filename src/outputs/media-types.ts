/**
 * Media types of the files of a site that are text, by their extensions. They are worth compressing.
 * Source: https://www.iana.org/assignments/media-types/
 */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
};

/** Media types of the files that are compressed in themselves. */
export const binaryTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

/** Media types of all files of a site. */
export const mediaTypes: Readonly<Record<string, string>> = { ...textTypes, ...binaryTypes };
