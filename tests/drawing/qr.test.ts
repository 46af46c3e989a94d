import fc from 'fast-check';
import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr } from '../../src/drawing/qr.ts';

const scale = 3;

/** What a camera sees of a code: the runs of its path, on white. */
function takePicture(svg: string) {
  const [, units = ''] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
  const side = Number(units) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  const paint = (x: number, y: number) => data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = Number(x) * scale;
      for (let column = 0; column < Number(length) * scale; column += 1) {
        paint(from + column, Number(y) * scale + row);
      }
    }
  }
  return { width: side, height: side, data };
}

test('a code is read as the address that it was drawn of', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
  fc.assert(
    fc.property(fc.domain(), fc.array(name, { maxLength: 3 }), (host, names) => {
      const address = `https://${host}/${names.map((one) => `${one}/`).join('')}`;
      expect(decode(takePicture(drawQr(address, 'The code')))).toBe(address);
    }),
    { numRuns: 40 },
  );
});
