import { z } from 'astro/zod';
import { citations, id, name } from './fields.ts';

const mend =
  'Write fact: with the number that was pledged or, where none was found, cites: with the sources.';

/** What a contributor promised to add to the measured quantity: a figure, or sources that give none. */
export const pledgeSchema = z
  .strictObject({
    who: name('Name who pledged, as changes: names who came.'),
    fact: id.optional().describe('The fact that holds the number that was pledged.'),
    cites: citations.optional().describe('The sources of a pledge for which no number was found.'),
  })
  .refine(({ fact, cites }) => fact !== undefined || (cites?.length ?? 0) > 0, {
    message: `has neither a fact nor cites.\n${mend}`,
  })
  .refine(({ fact, cites }) => fact === undefined || cites === undefined, {
    path: ['cites'],
    message: `stands beside a fact, which has its own sources.\n${mend}`,
  });

export type PledgeData = z.infer<typeof pledgeSchema>;
