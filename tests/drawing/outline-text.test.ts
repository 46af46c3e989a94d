import { expect, test } from 'vitest';
import { measureOutline, outlineLine } from '../../src/drawing/outline-text.ts';

test('a space that the face lacks is one that it has, and the text is drawn as letters', () => {
  const piece = { text: '2\u202f500\u202f!', cut: 'bold', size: 10, look: {} } as const;
  expect(measureOutline(piece.text, 10, 'bold')).toBe(measureOutline('2\u00a0500\u00a0!', 10, 'bold'));
  expect(outlineLine([piece], 0, 0)).not.toContain('<text');
});
