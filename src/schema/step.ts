import { z } from 'astro/zod';
import { date, id, line } from './fields.ts';
import { told } from './told.ts';

const step = z.strictObject({
  /** How it hangs on the one before it: The problem, So, Then, But. */
  word: line('Write the word that ties it to the step before: So, Then, But.').optional(),
  date: date.optional(),
  claim: line('Write one sentence that can be read alone.'),
  /** The development that the claim is about. */
  entry: id.optional(),
  text: line('Write two or three sentences with their sources.'),
  /** The measured quantity then, as it is printed beside the step. */
  count: id.optional(),
  picture: id.optional(),
});

/** A step of the story: one that leads on to a chapter. */
export const storyStepSchema = step.extend({
  door: z.strictObject({ chapter: id, text: line('Say what the chapter explains of it.') }).optional(),
});

/** The steps in which a chapter is told. */
export const chapterSteps = z
  .array(step, told('List steps: steps: [{ claim: a sentence, text: sentences }].'))
  .max(5, told('Tell a chapter in at most five steps.'));

export type StepData = z.infer<typeof storyStepSchema>;
