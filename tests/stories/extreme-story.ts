import { copyStory } from './copy-story.ts';
import { longTitle, longWord } from '../../src/styleguide/sample-prose.ts';

/**
 * A story at the edges of what a story can be: a title of 140 characters, a word that no line can
 * break in a text and as the name of a chapter, a chapter with one development, no contested point,
 * and nothing that is measured.
 * @returns its folder.
 */
export function copyExtremeStory(): string {
  return copyStory({
    contested: null,
    'works/second-crew-comes.md': null,
    'works/opening.md': null,
    'works/first-crew-comes.md': [/changes: .*\n|level: .*\n/g, ''],
    'cause/bridge-falls.md': [
      /title: The bridge falls\n([\s\S]*)contested: .*\n/,
      `title: ${longTitle}\nlabel: The bridge falls\n$1`,
    ],
    'cause/council-warns.md': ['had warned.', `had warned of ${longWord}.`],
    'story.yaml': [/disputed: .*\n|^line: .*\n|quantity:[\s\S]*/gm, ''],
    'steps.yaml': [/ {2}(?:entry: second-crew-comes|picture: .*)\n/g, ''],
    'works/index.md': [
      /title: Works\n([\s\S]*?)picture: .*\n([\s\S]*?) *picture: .*\n/,
      `title: ${longWord}\n$1$2`,
    ],
    'pictures.yaml': null,
  });
}
