import { z } from 'astro/zod';
import { date, id, line } from './fields.ts';
import { told } from './told.ts';

const step = z.strictObject({
  word: line('Write the word that ties it to the step before: So, Then, But.').optional(),
  date: date.optional().describe('When it was, in EDTF.'),
  claim: line('Write one sentence that can be read alone.'),
  entry: id.optional().describe('The entry that the claim is about.'),
  text: line('Write two or three sentences with their sources.'),
  count: id
    .optional()
    .describe('The fact that holds the measured quantity at the end of the step, printed beside it.'),
  picture: id.optional().describe('The id of the picture beside it.'),
});

/** A step of the story: one that leads on to a chapter. */
export const storyStepSchema = step.extend({
  door: z
    .strictObject({
      chapter: id.describe('The slug of the chapter that it leads to.'),
      text: line('Say what the chapter explains of it.'),
    })
    .optional()
    .describe('Leads on to the chapter that explains it.'),
});

/** The steps in which a chapter is told. */
export const chapterSteps = z
  .array(step, told('List steps: steps: [{ claim: a sentence, text: sentences }].'))
  .max(5, told('Tell a chapter in at most five steps.'));

export type StepData = z.infer<typeof storyStepSchema>;
