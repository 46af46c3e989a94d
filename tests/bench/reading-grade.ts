import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Story } from '../../src/story/story.ts';

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

/** The grade of what the front page and each chapter say in brief. */
export function gradeBriefs({ brief, chapters }: Story): ReadingGrade[] {
  return [
    gradeText('front', brief.map(({ text }) => text.text).join(' ')),
    ...chapters.map((chapter) => gradeText(chapter.slug, chapter.brief.map(({ text }) => text).join(' '))),
  ];
}

/** The grade of each chapter in full: what it says in brief, its background and its developments. */
export function gradeChapters({ chapters }: Story): ReadingGrade[] {
  return chapters.map(({ slug, brief, body, entries }) =>
    gradeText(
      slug,
      [...brief, body, ...entries.map((entry) => entry.body)].map(({ text }) => text).join('\n\n'),
    ),
  );
}
