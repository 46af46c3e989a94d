/** The folder of the story that is checked, built or added to; another by `STORY=path`. */
export const storyFolder = (process.env.STORY || 'content').replace(/[\\/]+$/, '');
