import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfObjects } from './read-objects.ts';

/**
 * Takes out text that is there twice. Chromium draws hollow letters as a line and once more as what fills
 * it; where the filling is clear, nobody sees it, and readers find the text twice.
 * Source of the operators: ISO 32000-1, 8.4 (graphics state, `gs`) and 9.4 (text objects, `BT` to `ET`).
 */
export function dropUnseenText({ objects }: PdfObjects): void {
  const states = [...objects].filter(([, body]) => /\/ca 0(?![.\d])/.test(body)).map(([number]) => number);
  if (states.length === 0) return;
  const named = new RegExp(String.raw`\/(\w+) (?:${states.join('|')}) 0 R`, 'g');
  const unseen = new Set(
    [...objects.values()].flatMap((body) => [...body.matchAll(named)].map(([, name = '']) => name)),
  );
  for (const [number, body] of objects) {
    const [head = '', length] = /^<<[^]*?\/Length (\d+)[^]*?>>\s*stream\r?\n/.exec(body) ?? [];
    if (length === undefined || !head.includes('/FlateDecode')) continue;
    const content = inflateSync(Buffer.from(body.slice(head.length, head.length + Number(length)), 'latin1'));
    const kept = dropTwice(content.toString('latin1'), unseen);
    if (kept.length === content.length) continue;
    const packed = deflateSync(Buffer.from(kept, 'latin1'), { level: 9 }).toString('latin1');
    const newHead = head.replace(/\/Length \d+/, `/Length ${packed.length}`);
    objects.set(number, `${newHead}${packed}\nendstream`);
  }
}

/** A stream of a page without the unseen texts at whose place one is seen. */
function dropTwice(content: string, unseen: ReadonlySet<string>): string {
  const texts: { text: string; place: string; isSeen: boolean; start: number }[] = [];
  let states = [''];
  for (const { 0: found, 1: state, index } of content.matchAll(/^BT\n[^]*?^ET$|^\/(\w+) gs$|^q$|^Q$/gm)) {
    if (found === 'q') states = [...states, states.at(-1) ?? ''];
    else if (found === 'Q') states = states.slice(0, -1);
    else if (state) states = [...states.slice(0, -1), state];
    else {
      const [place = ''] = /^.* Tm$/m.exec(found) ?? [];
      texts.push({ text: found, place, isSeen: !unseen.has(states.at(-1) ?? ''), start: index });
    }
  }
  const seen = new Set(texts.filter(({ isSeen }) => isSeen).map(({ place }) => place));
  return texts
    .filter(({ place, isSeen }) => !isSeen && seen.has(place))
    .reduceRight(
      (kept, { text, start }) => kept.slice(0, start) + kept.slice(start + text.length + 1),
      content,
    );
}
