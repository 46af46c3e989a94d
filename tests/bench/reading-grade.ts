import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Step, Story } from '../../src/story/story.ts';

/** How hard a text is to read. */
export interface ReadingGrade {
  name: string;
  words: number;
  /** The years of school after which a reader follows it, by Flesch and Kincaid. */
  grade: number;
}

/**
 * The Flesch-Kincaid grade of an English text: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * A figure counts as one word of one syllable, as readers take it in at a glance.
 * Source: Kincaid et al. 1975, https://stars.library.ucf.edu/istlibrary/56/
 */
export function gradeText(name: string, text: string): ReadingGrade {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return { name, words: words.length, grade };
}

const tellSteps = (steps: readonly Step[]) =>
  steps.map(({ claim, text }) => `${claim.text} ${text.text}`).join(' ');

/** The grade of the steps in which the front page and each chapter tell their story. */
export function gradeSteps({ steps, chapters }: Story): ReadingGrade[] {
  return [
    gradeText('front', tellSteps(steps)),
    ...chapters
      .filter((chapter) => chapter.steps.length > 0)
      .map((chapter) => gradeText(chapter.slug, tellSteps(chapter.steps))),
  ];
}

/** The grade of each chapter in full: why it matters, its steps, its background and its developments. */
export function gradeChapters({ chapters }: Story): ReadingGrade[] {
  return chapters.map(({ slug, why, steps, body, entries }) =>
    gradeText(
      slug,
      [why?.text ?? '', tellSteps(steps), body.text, ...entries.map((entry) => entry.body.text)].join('\n\n'),
    ),
  );
}
