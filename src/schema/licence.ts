import type { StoryData } from './story.ts';

/** Under what the words and data of a story may be used. */
export type Licence = NonNullable<StoryData['licence']>;
