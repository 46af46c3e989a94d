import type { FigurePart } from '../numbers/write.ts';
import { measureText } from '../typeface/measure-text.ts';

/** Size of the digits of a figure that stands alone, as a share of the width that it has. */
const digitSize = 0.3;
/** The same for numbers of more digits, by class; each as styles/front.css sets it. */
export const longSizes = [
  { name: 'long', size: 0.18 },
  { name: 'longer', size: 0.1 },
] as const;
/** Size of what is small beside the digits, in digits. */
const smallSize = 0.4;

/** The class by which the digits of a figure that stands alone are set so small that no number of it breaks; none where they fit. */
export function sizeFigure(parts: readonly FigurePart[]): 'long' | 'longer' | undefined {
  const widest = Math.max(
    0,
    ...parts.filter(({ kind }) => kind === 'number').map(({ text }) => measureText(text, 1)),
  );
  if (widest * digitSize <= 1) return undefined;
  return longSizes.find(({ size }) => widest * size <= 1)?.name ?? 'longer';
}

/** Whether a figure that stands alone fits into one line, digits large and words small, whatever its width. */
export function fitsLine(parts: readonly FigurePart[]): boolean {
  const size = longSizes.find(({ name }) => name === sizeFigure(parts))?.size ?? digitSize;
  const width = parts.reduce(
    (sum, { kind, text }) => sum + measureText(text, kind === 'number' || kind === 'sign' ? 1 : smallSize),
    0,
  );
  return width * size <= 1;
}

/** A figure whose words may stand in lines of their own where there is little room; its digits stay together. */
export function partWords(text: string): string {
  return text.replaceAll(/(?<!\p{Nd})\u00a0|\u00a0(?!\p{Nd})/gu, ' ');
}
