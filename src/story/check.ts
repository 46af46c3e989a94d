import { ContentError, formatProblems } from '../problems/problems.ts';
import { loadStory } from './load-story.ts';

/** `npm run check`: reads the story and says what is wrong with it, or what it holds. */
try {
  const { entries, facts, sources, contested, warnings } = loadStory('content');
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  console.log(
    `The content is sound: ${entries.length} entries, ${facts.size} facts, ${sources.size} sources, ${contested.length} contested points.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
