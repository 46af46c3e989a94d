import type { Problems } from '../../problems/problems.ts';
import { isLanguage, type Language } from '../../schema/language.ts';
import { languagePath, pathInLanguage } from '../../paths.ts';
import { directionOf } from '../../words/direction.ts';
import { keepSigns } from '../../words/sign-spaces.ts';
import { joinStory, type JoinedStory } from '../join-story.ts';
import type { RawContent } from '../raw.ts';
import { placeOf } from '../place-of.ts';
import type { Story } from '../story.ts';
import { checkTranslation } from './check-translation.ts';
import { listOriginals } from './list-originals.ts';
import { tellPartings, type Parting } from './partings.ts';
import { readTranslation } from './read-translation.ts';
import { listTold } from './list-told.ts';
import { translateRaw } from './translate-raw.ts';

/**
 * The story in each other language that `story.yaml` names, from the same figures, dates and sources.
 * @param joined the story in its own language.
 */
export function translateStory(
  root: string,
  raw: RawContent,
  joined: JoinedStory,
  problems: Problems,
): Story[] {
  const named = Object.entries(raw.story.data.languages ?? {}).flatMap(([code, about]) =>
    isLanguage(code) ? [{ code, about }] : [],
  );
  const originals = named.length > 0 ? listOriginals(raw) : [];
  const partings: Parting[] = [];
  const records = [...problems.texts];
  const translations = named.map(({ code, about }) => {
    const place = raw.story.at(['languages', code]);
    if (code === raw.story.data.language) {
      problems.add(place, `${code} is the story’s own language.\nName the others only.`);
    }
    if (raw.chapters.has(code)) {
      problems.add(place, `${code} is the name of a chapter too.\nGive the chapter another name.`);
    }
    const translation = readTranslation(root, code, originals, problems);
    const translated = translateRaw(raw, translation);
    const own = problems.inLanguage(code);
    const words = `${problems.folder}/${code}.yaml`;
    for (const [file, text] of records) own.remember(file, text);
    own.remember(words, problems.texts.get(words) ?? '');
    const { story } = joinStory(translated, own, {
      nouns: translation.nouns,
      original: tellOriginal(joined, code),
    });
    const files = new RegExp(`[./]${code}\\.(?:md|yaml)$`);
    const found = own.list.filter(({ file }) => files.test(file));
    problems.list.push(...found);
    partings.push(
      ...translation.strays,
      ...checkTranslation(root, translation, raw, originals, about.partial ?? false, found, problems),
    );
    return {
      ...story,
      translation: {
        of: joined.story,
        by: keepSigns(about.translator, code),
        checkedBy: about.checkedBy ?? null,
        ...listTold(translated, story),
      },
      published: publishedIn(code, joined.story),
    };
  });
  tellPartings(partings, problems);
  return translations;
}

function tellOriginal({ story: { language }, compiler }: JoinedStory, code: Language) {
  const direction = directionOf(language);
  return { compiler, language, direction: direction === directionOf(code) ? null : direction };
}

/** Former paths in another language, each with that of today. */
export function listFormer(story: Story): [former: string, today: string][] {
  const { language, translation } = story;
  return [...(translation?.of.aliases.paths ?? [])].map(([former, today]) => [
    languagePath(language, former),
    placeOf(story, today),
  ]);
}

/** What has been published in a language, by paths without it. */
function publishedIn(code: Language, { published }: Story): Story['published'] {
  return new Map(
    [...published].flatMap(([whole, record]) => {
      const path = pathInLanguage(code, whole);
      return path === null ? [] : [[path, record] as const];
    }),
  );
}
