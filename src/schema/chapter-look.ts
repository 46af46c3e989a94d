import { z } from 'astro/zod';
import { id } from './fields.ts';
import { told } from './told.ts';

/** The hues of chapters, each with a place in tokens.css. */
export const hues = ['blue', 'green', 'orange', 'plum', 'gold', 'aqua', 'violet', 'mauve', 'lime'] as const;

/** The shapes of chapters; drawing/shapes.ts has their outlines. */
export const shapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'wedge',
  'hourglass',
  'dome',
  'star',
] as const;

/** The chapters of a story in their order, each with a hue and a shape of its own. */
export const chapters = z
  .array(
    z.strictObject({
      slug: id.describe('The name of its folder, which is its address.'),
      hue: z
        .enum(hues, told(`Write hue: ${hues.slice(0, -1).join(', ')} or ${hues.at(-1)}.`))
        .describe('Its colour.'),
      shape: z
        .enum(shapes, told(`Write shape: ${shapes.slice(0, -1).join(', ')} or ${shapes.at(-1)}.`))
        .describe('The shape of its marks.'),
    }),
  )
  .min(1, told('Name at least one chapter.'))
  .superRefine(tellTwins)
  .describe('The chapters in reading order.');

/** A chapter is told from the others by its hue and by its shape. */
function tellTwins(chapters: { hue: string; shape: string }[], context: z.RefinementCtx): void {
  for (const [key, all] of Object.entries({ hue: hues, shape: shapes }) as [
    'hue' | 'shape',
    readonly string[],
  ][]) {
    const taken = new Set(chapters.map((chapter) => chapter[key]));
    chapters.forEach((chapter, position) => {
      if (chapters.findIndex((other) => other[key] === chapter[key]) === position) return;
      const free = all.filter((one) => !taken.has(one));
      const mend =
        free.length > 0
          ? `Give it one that is free: ${free.join(', ')}.`
          : 'A story has at most nine chapters.';
      context.addIssue({
        code: 'custom',
        path: [position, key],
        message: `"${chapter[key]}" is the ${key} of another chapter.\n${mend}`,
      });
    });
  }
}
