import type { Chapter } from '../story/story.ts';

/** The shapes of chapters, each as a path in a square of 16 by 16. */
export const shapes: Record<Chapter['shape'], string> = {
  circle: 'M1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0z',
  square: 'M2 2h12v12H2z',
  triangle: 'M8 1.5 15 14H1z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8z',
};
