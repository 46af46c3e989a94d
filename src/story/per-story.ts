import type { Story } from './story.ts';

/** Makes a function of a story that works once for each story, however many pages ask. What it returns is shared: nobody may change it. */
export function perStory<Result>(make: (story: Story) => Result): (story: Story) => Result {
  const made = new WeakMap<Story, { result: Result }>();
  return (story) => {
    const { result } = made.get(story) ?? { result: make(story) };
    made.set(story, { result });
    return result;
  };
}
