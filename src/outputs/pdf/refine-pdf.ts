import { createHash } from 'node:crypto';
import type { Day } from '../../dates.ts';
import type { PdfObjects } from './read-objects.ts';
import { writeXmp } from './write-xmp.ts';

/** What the file says of itself. */
export interface AboutPdf {
  title: string;
  author: string;
  language: string;
  /** The day of its words: nothing in it depends on when it is printed. */
  day: Day;
}

/** What the page knows of its places and the print of it does not. */
export interface PdfTexts {
  /** Each heading, in its order, as it is read. */
  headings: readonly string[];
  /** What a link to a place says, by the id of the place. */
  links: ReadonlyMap<string, string>;
}

/** A string of a PDF, in brackets or as hexadecimal digits. */
const anyString = String.raw`(?:\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>)`;

/**
 * Gives a printed booklet what Chromium leaves out or makes up: bookmarks that say what the headings
 * say, what each link is for, an author, and dates and an identifier that are its content’s.
 * @param pdf is changed.
 * @throws Error when it has not the headings that the page has.
 * Source: ISO 32000-1, 12.3.3 (outline), 12.5.2 (annotations), 14.3 (metadata), 14.4 (identifier).
 */
export function refinePdf(pdf: PdfObjects, about: AboutPdf, { headings, links }: PdfTexts): void {
  const root = follow(pdf, pdf.trailer, 'Root');
  const info = follow(pdf, pdf.trailer, 'Info');
  nameBookmarks(pdf, follow(pdf, bodyOf(pdf, root), 'Outlines'), headings);
  for (const [number, body] of pdf.objects) {
    if (/\/Subtype ?\/Link\b/.test(body)) pdf.objects.set(number, describeLink(body, links));
  }
  const date = `(D:${about.day.replaceAll('-', '')}120000Z)`;
  const dated = bodyOf(pdf, info).replace(
    new RegExp(String.raw`\/(CreationDate|ModDate)\s*${anyString}`, 'g'),
    (_, name: string) => `/${name} ${date}`,
  );
  pdf.objects.set(info, addEntries(dated, `/Author ${writeString(about.author)}`));
  const xmp = Buffer.from(writeXmp(about)).toString('latin1');
  const metadata = Math.max(...pdf.objects.keys()) + 1;
  pdf.objects.set(
    metadata,
    `<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>\nstream\n${xmp}\nendstream`,
  );
  pdf.objects.set(root, addEntries(bodyOf(pdf, root), `/Metadata ${metadata} 0 R`));
  const hash = createHash('md5');
  for (const body of pdf.objects.values()) hash.update(body, 'latin1');
  const id = hash.digest('hex');
  pdf.trailer = `${pdf.trailer.replace(/\/ID\s*\[[^\]]*\]/, '')} /ID [<${id}> <${id}>]`;
}

function bodyOf(pdf: PdfObjects, number: number): string {
  const body = pdf.objects.get(number);
  if (body === undefined) throw new Error(`The PDF has no object ${number}.`);
  return body;
}

/** The number of the object that an entry names. */
function follow(pdf: PdfObjects, dictionary: string, name: string): number {
  const number = find(dictionary, name);
  if (number === null || !pdf.objects.has(number)) throw new Error(`The PDF has no /${name}.`);
  return number;
}

function find(dictionary: string, name: string): number | null {
  const [, number] = new RegExp(String.raw`\/${name} (\d+) 0 R`).exec(dictionary) ?? [];
  return number === undefined ? null : Number(number);
}

/** Chromium joins the lines of a heading and says twice what is drawn twice. */
function nameBookmarks(pdf: PdfObjects, outline: number, headings: readonly string[]): void {
  const items = listItems(pdf, find(bodyOf(pdf, outline), 'First'));
  if (items.length !== headings.length) {
    throw new Error(`The PDF has ${items.length} bookmarks for ${headings.length} headings.`);
  }
  const title = new RegExp(String.raw`\/Title\s*${anyString}`);
  for (const [index, item] of items.entries()) {
    const text = writeString(headings[index] ?? '');
    pdf.objects.set(
      item,
      bodyOf(pdf, item).replace(title, () => `/Title ${text}`),
    );
  }
}

/** A bookmark with all below it, and those after it. */
function listItems(pdf: PdfObjects, first: number | null): number[] {
  const items: number[] = [];
  for (let item = first; item !== null; item = find(bodyOf(pdf, item), 'Next')) {
    items.push(item, ...listItems(pdf, find(bodyOf(pdf, item), 'First')));
  }
  return items;
}

/** Says what a link is for, to those who do not see where it stands: its place, or its address. */
function describeLink(body: string, links: ReadonlyMap<string, string>): string {
  const [, place] = /\/Dest ?\/([^\s/>]+)/.exec(body) ?? [];
  const [, address] = new RegExp(String.raw`\/URI ?(${anyString})`).exec(body) ?? [];
  const text = place === undefined ? address : writeString(links.get(readName(place)) ?? readName(place));
  return text === undefined ? body : addEntries(body, `/Contents ${text}`);
}

const readName = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();

const addEntries = (dictionary: string, entries: string): string =>
  dictionary.replace(/>>\s*$/, () => `${entries}>>`);

/** A text as a PDF has it: as it is where it is ASCII, else in UTF-16. */
function writeString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
