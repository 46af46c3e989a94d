import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropUndrawable } from '../../src/drawing/drop-undrawable.ts';
import { escapeText, keepWhole, tag } from '../../src/drawing/svg.ts';
import { measureText } from '../../src/typeface/measure-text.ts';
import { setIn } from '../../src/typeface/picture-faces.ts';
import { readCardTexts } from '../files/card-texts.ts';

const drawn = [
  'bridge',
  'Łódź',
  'Київ',
  'Ґ',
  'Αθήνα',
  'R&D <1>',
  'Pont\u2011Sondé',
  '12\u202f000',
  'e\u0301',
];
const rare = ['Łódź', 'Київ', 'Ґедзь', 'Αθήνα', 'Мост через реку'];
const undrawn = ['Nguyễn', 'Kɔfi', 'دعامة', '橋', '→'];
const write = (text: string) => tag('text', { x: 9, y: 90, ...setIn('bold', 40) }, escapeText(text));

test('a text is drawn whole or not at all, and so are texts that belong together', () => {
  const words = fc.array(fc.constantFrom(...drawn, ...undrawn), { minLength: 1, maxLength: 4 });
  const isDrawn = (lines: readonly string[]) => !lines.some((line) => undrawn.includes(line));
  fc.assert(
    fc.property(fc.array(words), (units) => {
      const { svg, dropped } = dropUndrawable(
        tag('svg', {}, ...units.map((lines) => keepWhole(lines.map(write)))),
      );
      const kept = units.filter(isDrawn).flat();
      expect(svg.match(/<text/g) ?? []).toHaveLength(kept.length);
      expect(dropped.map(({ text }) => text.normalize('NFC'))).toHaveLength(
        units.length - units.filter(isDrawn).length,
      );
      for (const { lacking } of dropped) expect(lacking.length).toBeGreaterThan(0);
    }),
  );
});

test('marks within a mark are one mark, and outlines need none', () => {
  const inner = keepWhole([write('one'), write('橋')]);
  expect(dropUndrawable(keepWhole([write('two'), inner])).svg).toBe('');
  expect(keepWhole(['<path/>', '<path/>'])).toBe('<path/><path/>');
});

test('letters of every alphabet of the face are drawn, as wide as they are measured', async () => {
  const read = await readCardTexts(drawn.join('') + rare.join(''));
  for (const word of rare) {
    for (const cut of ['bold', 'plain'] as const) {
      const [{ left, right } = { left: 0, right: 0 }] = read(
        tag('svg', {}, tag('text', setIn(cut, 100), word)),
      );
      expect(measureText(word, 100, cut), word).toBeGreaterThanOrEqual(right - left);
      expect(right - left, word).toBeGreaterThan(measureText(word, 100, cut) * 0.8);
    }
  }
});
