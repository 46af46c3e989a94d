/** What a PDF is made of. */
export interface PdfObjects {
  /** The body of every object, under its number. */
  objects: Map<number, string>;
  /** What stands in the trailer’s dictionary. */
  trailer: string;
}

/** Characters of an entry of a cross-reference table. */
const entryLength = 20;

/**
 * Takes a PDF apart by its cross-reference table.
 * @param text the file, a character a byte.
 * @throws Error when it has more than one revision, is encrypted, or has no plain table.
 * Source of the method: ISO 32000-1, 7.5.4 (cross-reference table) and 7.5.5 (trailer).
 */
export function readObjects(text: string): PdfObjects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  const [, trailer = ''] = /trailer\s+<<([\s\S]*?)>>\s+startxref/.exec(text.slice(start)) ?? [];
  if (!table || !trailer || /\/(Prev|Encrypt)\b/.test(trailer)) {
    throw new Error('The PDF is not built as Chromium builds it: it has no single, plain table of objects.');
  }
  const first = start + table[0].length;
  const places = Array.from({ length: Number(table[1]) }, (_, number) => {
    const entry = text.slice(first + number * entryLength, first + (number + 1) * entryLength);
    return { number, offset: Number(entry.slice(0, 10)), isUsed: entry[17] === 'n' };
  })
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.offset - b.offset);
  const objects = new Map(
    places.map(({ number, offset }, index) => {
      const whole = text.slice(offset, places[index + 1]?.offset ?? start);
      return [number, whole.replace(/^\d+ \d+ obj\s/, '').replace(/\s*endobj\s*$/, '')];
    }),
  );
  return { objects, trailer };
}
