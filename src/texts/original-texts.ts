import type { Prose } from '../markdown/compile.ts';
import type { Language } from '../schema/language.ts';
import type { Story } from '../story/story.ts';
import { directionOf } from '../words/direction.ts';
import { wordsFor } from '../words/words.ts';

type Told = Pick<Story, 'language' | 'translation'>;

/** The language of a text of a story: that of the original where no translation stands for it. */
export function languageOf({ isOriginal }: Prose, { language, translation }: Told): Language {
  return (isOriginal && translation?.of.language) || language;
}

/** What tells the language of a text that is shown without its marks; nothing where it is that of its page. */
export function markOriginal(prose: Prose, story: Told): { lang?: Language; dir?: 'ltr' | 'rtl' } {
  const language = languageOf(prose, story);
  if (language === story.language) return {};
  const direction = directionOf(language);
  return { lang: language, ...(direction !== directionOf(story.language) && { dir: direction }) };
}

/** What tells the language of a text where there are no marks but words: ` (English)`; nothing where it is that of the rest. */
export function nameOriginal(language: Language, { language: own }: Told): string {
  return language === own ? '' : ` ${wordsFor(own).aside(wordsFor(language).ownName)}`;
}
