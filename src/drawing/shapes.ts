import type { Chapter } from '../story/story.ts';

/** Hues too light to be told from paper by themselves: their shapes have an edge of ink. */
export const lightHues: ReadonlySet<Chapter['hue']> = new Set(['orange', 'gold', 'aqua', 'lime']);

/** The shapes of chapters, each as a path in a square of 16 by 16. */
export const shapes: Record<Chapter['shape'], string> = {
  circle: 'M1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0z',
  square: 'M2 2h12v12H2z',
  triangle: 'M8 1.5 15 14H1z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8z',
  plus: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
  wedge: 'M8 14.5 1 2h14z',
  hourglass: 'M1.5 1.5h13L9.7 8l4.8 6.5h-13L6.3 8z',
  dome: 'M.5 13a7.5 10 0 0 1 15 0z',
  star: 'M8 .5 10.2 5.6 15.6 6 11.5 9.6 12.8 15 8 12.2 3.2 15 4.5 9.6.4 6 5.8 5.6z',
};
