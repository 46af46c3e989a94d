import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '../../texts/write-time.ts';
import { lowerStyle } from './lower-style.ts';
import { preparePart } from './prepare-part.ts';
import { splitBooklet, type Book } from './split-booklet.ts';
import { hasDrawings, writeContents, writePart } from './write-parts.ts';

/** What a book says of itself beside what the booklet says. */
export interface BookFacts {
  /** Its address, which is its name among books too. */
  address: string;
  /** The name of the site, which made it. */
  maker: string;
  /** The day on which the story last changed. */
  changed: string;
  /** Whose terms it comes under. */
  rights: string | null;
  /** The headline face, as WOFF2. */
  face: Uint8Array;
}

const container =
  '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** Every file of an archive has the same time, which archives keep in that of the place: two builds are the same. */
const mtime = new Date(1980, 0, 1);

/**
 * Makes an EPUB 3 of the single file of a booklet, whatever its parts are.
 * Source: https://www.w3.org/TR/epub-33/
 */
export function makeEpub(html: string, facts: BookFacts): Uint8Array {
  const book = splitBooklet(html);
  for (const part of book.parts) preparePart(part);
  const style = lowerStyle(book.style).replace(/url\(data:font[^)]*\)/, 'url(display.woff2)');
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/book.opf': strToU8(writePackage(book, facts)),
    'book/contents.xhtml': strToU8(writeContents(book)),
    'book/style.css': strToU8(style),
    'book/display.woff2': [facts.face, { level: 0 }],
    ...Object.fromEntries(book.parts.map((part) => [`book/${part.file}`, strToU8(writePart(part, book))])),
  };
  return zipSync(files, { level: 9, mtime });
}

/** What stands in the book, and in which order it is read. */
function writePackage(book: Book, { address, maker, changed, rights }: BookFacts): string {
  const items = [
    '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="face" href="display.woff2" media-type="font/woff2"/>',
    ...book.parts.map((part) => {
      const drawn = hasDrawings(part) ? ' properties="svg"' : '';
      return `<item id="${idOf(part.file)}" href="${part.file}" media-type="application/xhtml+xml"${drawn}/>`;
    }),
  ];
  const meta = {
    accessMode: ['textual', 'visual'],
    accessModeSufficient: ['textual'],
    accessibilityFeature: ['alternativeText', 'structuralNavigation', 'tableOfContents'],
    accessibilityHazard: ['none'],
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="name" xml:lang="${book.language}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="name">${escapeHtml(address)}</dc:identifier>`,
    `<dc:title>${escapeHtml(maker)}</dc:title>`,
    `<dc:language>${book.language}</dc:language>`,
    `<dc:creator>${escapeHtml(maker)}</dc:creator>`,
    `<dc:description>${escapeHtml(book.description)}</dc:description>`,
    rights === null ? '' : `<dc:rights>${escapeHtml(rights)}</dc:rights>`,
    `<meta property="dcterms:modified">${changed}T00:00:00Z</meta>`,
    ...Object.entries(meta).flatMap(([name, values]) =>
      values.map((value) => `<meta property="schema:${name}">${value}</meta>`),
    ),
    '</metadata>',
    `<manifest>${items.join('')}</manifest>`,
    `<spine>${book.parts.map(({ file }) => `<itemref idref="${idOf(file)}"/>`).join('')}</spine>`,
    '</package>',
    '',
  ].join('\n');
}

const idOf = (file: string): string => file.replace('.xhtml', '');
