import { copyStory, type Edits } from './copy-story.ts';

/** What makes the invented story start from many sources, with nobody’s article among them. */
export const withoutArticle = {
  'story.yaml': [/article:\n(?: {2}.*\n)+/, ''],
  'contested/which-night.md': [
    /article: .*\nothers:\n([\s\S]*)label: Printed a month late }/,
    `others:
  - { speaker: The Vale Herald, says: 'It prints :date[2021-04-09].', cites: [herald#1] }
$1speaker: The Vale Herald, label: Printed a month late }`,
  ],
} satisfies Edits;

/** Copies the invented story without its article; its folder. */
export function copyWithoutArticle(edits: Edits = {}): string {
  return copyStory({ ...withoutArticle, ...edits });
}
