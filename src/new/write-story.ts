import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { toDay } from '../dates.ts';
import { toJsonSchema } from '../reference/json-schema.ts';
import { writeModeline } from '../reference/modeline.ts';
import { chapterSchema } from '../schema/chapter.ts';
import { entrySchema } from '../schema/entry.ts';
import { storySchema } from '../schema/story.ts';
import { told } from '../schema/told.ts';
import { writeYaml } from './add-record.ts';
import { templateTexts } from '../story/template-texts.ts';
import { suggestName } from '../problems/suggest-name.ts';
import { isFreeName, suggestFolder } from './name-chapter.ts';
import type { Answers } from './answers.ts';
import type { Question } from './kinds.ts';

const { shape: story } = storySchema;
const { shape: chapter } = story.chapters.element;
const chapterNames = z
  .array(story.title)
  .min(1, told('Name at least one chapter.'))
  .max(9, {
    error: ({ input }) =>
      `are ${String((input as unknown[]).length)}, and a story has at most nine.\nName fewer.`,
  });

/** What is asked of who begins a story. */
export const storyQuestions: readonly Question[] = [
  { name: 'title', schema: story.title },
  { name: 'language', schema: story.language },
  {
    name: 'chapters',
    schema: chapterNames,
    isList: true,
    ask: 'Name one to nine chapters, with commas between; put one that has a comma in double quotes.',
  },
  {
    name: 'measures',
    schema: story.title,
    isOptional: true,
    ask: 'What is measured over time? Write a plural noun: people, ships.',
  },
];

/** Writes a story that builds: each file with comments at its keys, texts to be replaced. */
export function writeStory(folder: string, answers: Answers): void {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const writeData = (name: string, text: string) => {
    write(`${name}.yaml`, `${writeModeline(folder, name)}${text}`);
  };
  const today = toDay(Date.now());
  const title = namePlainly(String(answers.title));
  const chapters = nameChapters(answers.chapters as string[]);
  const measures = answers.measures === undefined ? null : String(answers.measures);
  writeData(
    'story',
    commentKeys(describeStory(title, chapters, measures, answers.language, today), storySchema),
  );
  writeData(
    'steps',
    `# The story in a few steps; each hangs on the one before it.\n${writeYaml([
      {
        word: templateTexts.word,
        claim: templateTexts.claim,
        text: `${templateTexts.step}:cite[a-source]`,
      },
    ])}`,
  );
  writeData(
    'facts',
    `# Every figure, once. In a text, :fact[an-example] prints it.\n${writeYaml({
      'an-example': {
        label: templateTexts.label,
        value: 3,
        unit: measures ?? 'days',
        status: 'reported',
        cites: ['a-source'],
      },
    })}`,
  );
  writeData(
    'sources',
    `# Every source, once. In a text, :cite[a-source] names it.\n${writeYaml({
      'a-source': {
        publisher: templateTexts.publisher,
        url: templateTexts.url,
        grade: 'N',
        says: templateTexts.says,
        read: today,
      },
    })}`,
  );
  writeData('glossary', '# Terms that a text explains by :term[an-id].\n');
  writeData('places', '# Places that entries and the map name.\n');
  chapters.forEach(({ name, folder: inner }, position) => {
    const front = {
      title: name,
      headline: `${templateTexts.headline}${name}`,
      summary: `${templateTexts.summary}${name}.`,
    };
    write(`${inner}/index.md`, `---\n${commentKeys(front, chapterSchema)}---\n\n${templateTexts.chapter}\n`);
    if (position === 0) {
      const entry = {
        title: templateTexts.title,
        summary: templateTexts.feed,
        date: today,
        kind: 'event',
        cites: ['a-source'],
        ...(measures !== null && { changes: [{ who: templateTexts.who, fact: 'an-example' }] }),
      };
      const text = `${templateTexts.happened}:cite[a-source]`;
      write(`${inner}/something-happens.md`, `---\n${commentKeys(entry, entrySchema)}---\n\n${text}\n`);
    }
  });
}

const namePlainly = (text: string) => text.replaceAll(/\p{N}[\p{N}.,]*/gu, ':plain[$&]');

/** Chapters with folders of their own, whatever they are called. */
function nameChapters(names: readonly string[]): { name: string; folder: string }[] {
  const taken = new Set(['count', 'a-source', 'something-happens', 'an-example']);
  return names.map((name, position) => {
    const folder = suggestFolder(name, position + 1, taken);
    taken.add(folder);
    return { name: namePlainly(name), folder };
  });
}

/** The address of what is measured: its noun, where no chapter has it. */
function nameQuantity(noun: string, chapters: readonly { folder: string }[]): string {
  const name = suggestName(noun).slice(0, 30).replace(/-+$/, '');
  return isFreeName(name, new Set(chapters.map(({ folder }) => folder))) ? name : 'count';
}

function describeStory(
  title: string,
  chapters: readonly { folder: string }[],
  measures: string | null,
  language: unknown,
  today: string,
): Record<string, unknown> {
  const hues = chapter.hue.options;
  const shapes = chapter.shape.options;
  const [first] = chapters;
  const quantity = {
    slug: nameQuantity(measures ?? '', chapters),
    name: templateTexts.name,
    unit: measures,
    headline: templateTexts.count,
    summary: templateTexts.counted,
    hue: first?.folder,
    now: { fact: 'an-example', words: templateTexts.soFar },
    levels: [],
    series: [{ id: 'all-rounded', label: templateTexts.series, of: 'all', basis: 'rounded' }],
  };
  return {
    title,
    headline: title,
    standfirst: templateTexts.standfirst,
    language,
    followedUntil: today,
    keyFigures: ['an-example'],
    chapters: chapters.map(({ folder }, position) => ({
      slug: folder,
      hue: hues[position % hues.length],
      shape: shapes[position % shapes.length],
    })),
    ...(measures !== null && { quantity }),
  };
}

/** YAML with a comment at each key that says what it is; keys that may be added stand at the end. */
function commentKeys(data: Record<string, unknown>, schema: z.ZodType): string {
  const { properties = {} } = toJsonSchema(schema);
  const say = (key: string) => properties[key]?.description ?? '';
  const written = Object.entries(data).map(([key, value]) => `# ${say(key)}\n${writeYaml({ [key]: value })}`);
  const more = Object.keys(properties)
    .filter((key) => !(key in data))
    .map((key) => `#   ${key}: ${say(key)}`);
  return `${written.join('')}# Also, where they apply (CONTENT.md has an example of each):\n${more.join('\n')}\n`;
}
