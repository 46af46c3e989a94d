import { deflateSync } from 'node:zlib';
import type { PdfObjects } from './read-objects.ts';

/** So many objects share one stream. */
const objectsPerStream = 500;
/** Bytes of a cross-reference entry: its type; an offset or a stream’s number; a position in that stream. */
const entryWidths = [1, 4, 2];

type Entry = readonly [type: 0 | 1 | 2, place: number, position: number];
const free: Entry = [0, 0, 0];

/**
 * Puts the small objects of a PDF into compressed streams. Chromium writes each link and each
 * element of the structure tree as plain text: two thirds of a tagged booklet.
 * @returns the document with object streams and a cross-reference stream.
 * Source of the method: ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
 */
export function packPdf({ objects, trailer }: PdfObjects): Uint8Array {
  const entries: Entry[] = [];
  let written = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  const write = (number: number, body: string) => {
    entries[number] = [1, written.length, 0];
    written += `${number} 0 obj\n${body}\nendobj\n`;
  };
  const small = [...objects].filter(([, body]) => !body.endsWith('endstream'));
  for (const [number, body] of objects) if (body.endsWith('endstream')) write(number, body);
  let last = Math.max(...objects.keys());
  for (let start = 0; start < small.length; start += objectsPerStream) {
    const group = small.slice(start, start + objectsPerStream);
    last += 1;
    for (const [position, [number]] of group.entries()) entries[number] = [2, last, position];
    write(last, writeObjectStream(group));
  }
  const place = written.length;
  last += 1;
  entries[last] = [1, place, 0];
  const rows = Array.from({ length: last + 1 }, (_, number) => writeEntry(entries[number] ?? free)).join('');
  const head = trailer.replace(/\/Size \d+/, `/Type /XRef /W [${entryWidths.join(' ')}] /Size ${last + 1}`);
  written += `${last} 0 obj\n${writeStream(head, rows)}\nendobj\nstartxref\n${place}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(written, 'latin1'));
}

function writeObjectStream(objects: readonly (readonly [number, string])[]): string {
  let offset = 0;
  const places = objects.map(([number, body]) => {
    const place = `${number} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const index = `${places.join(' ')}\n`;
  const bodies = objects.map(([, body]) => `${body}\n`).join('');
  return writeStream(`/Type /ObjStm /N ${objects.length} /First ${index.length}`, index + bodies);
}

function writeStream(head: string, content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1');
  return `<<${head} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream`;
}

/** An entry as bytes, the highest first. */
function writeEntry(entry: Entry): string {
  return entry
    .map((value, field) => {
      const width = entryWidths[field] ?? 0;
      return Array.from({ length: width }, (_, byte) =>
        String.fromCharCode(Math.floor(value / 256 ** (width - 1 - byte)) % 256),
      ).join('');
    })
    .join('');
}
