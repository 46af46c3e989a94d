import { z } from 'astro/zod';
import { chapterSchema } from '../schema/chapter.ts';
import { contestedSchema } from '../schema/contested.ts';
import { correctionSchema } from '../schema/correction.ts';
import { entrySchema } from '../schema/entry.ts';
import { factSchema } from '../schema/fact.ts';
import { id, sourceId } from '../schema/fields.ts';
import { termSchema } from '../schema/glossary.ts';
import { pageSchema } from '../schema/page.ts';
import { pictureSchema } from '../schema/picture.ts';
import { placeSchema } from '../schema/place.ts';
import { publishedSchema } from '../schema/published.ts';
import { sourceSchema } from '../schema/source.ts';
import { storyStepSchema } from '../schema/step.ts';
import { storySchema } from '../schema/story.ts';
import { translationSchema } from '../schema/translation.ts';

/** One kind of file of a story, as an editor is told of it. */
export interface SchemaFile {
  /** What its schema is called. */
  name: string;
  /** Where it stands below the folder of the story. */
  path: string;
  /** What it holds, in one or two sentences. */
  holds: string;
  /** What the whole file, or its front matter, looks like. */
  file: z.ZodType;
}

/** One kind of file of a story, as its author is told of it. */
export interface ContentFile extends SchemaFile {
  /** One of it in the example. */
  example: string;
  /** What one record of it, or its front matter, looks like. */
  record: z.ZodType;
}

const records = (key: z.ZodString, record: z.ZodType) => ({
  record,
  file: z.record(key, record).nullable(),
});
const list = (record: z.ZodType) => ({ record, file: z.array(record).nullable() });
const whole = (record: z.ZodType) => ({ record, file: record });
const aPath = z.string().regex(/^\//);

/** Every kind of file of a story, in the order in which one writes them. */
export const contentFiles: readonly ContentFile[] = [
  {
    name: 'story',
    path: 'story.yaml',
    holds: 'What the story is: its title, its chapters in reading order, what it measures, its map.',
    example: 'story.yaml',
    ...whole(storySchema),
  },
  {
    name: 'steps',
    path: 'steps.yaml',
    holds:
      'The story in a few steps, on the front page: a list. Each hangs on the one before it, and its claim can be read alone.',
    example: 'steps.yaml',
    ...list(storyStepSchema),
  },
  {
    name: 'chapter',
    path: '<chapter>/index.md',
    holds: 'A chapter: its front matter, and a text. Its folder is named in story.yaml.',
    example: 'breakdown/index.md',
    ...whole(chapterSchema),
  },
  {
    name: 'entry',
    path: '<chapter>/<slug>.md',
    holds: 'An entry: one development, with its text. The folder and the file name are its address.',
    example: 'breakdown/engine-breaks.md',
    ...whole(entrySchema),
  },
  {
    name: 'contested',
    path: 'contested/<id>.md',
    holds: 'A point on which the sources part.',
    example: 'contested/which-night.md',
    ...whole(contestedSchema),
  },
  {
    name: 'page',
    path: '<page>.md',
    holds: 'A page of prose and nothing else, linked at the foot of every page.',
    example: 'about.md',
    ...whole(pageSchema),
  },
  {
    name: 'facts',
    path: 'facts.yaml',
    holds:
      'Every figure, once: records under ids. A figure has a value with its sources, or derives from others.',
    example: 'facts.yaml',
    ...records(id, factSchema),
  },
  {
    name: 'sources',
    path: 'sources.yaml',
    holds: 'Every source, once: records under ids, which may begin with a capital (R46).',
    example: 'sources.yaml',
    ...records(sourceId, sourceSchema),
  },
  {
    name: 'glossary',
    path: 'glossary.yaml',
    holds: 'The terms that :term[id] explains: records under ids.',
    example: 'glossary.yaml',
    ...records(id, termSchema),
  },
  {
    name: 'places',
    path: 'places.yaml',
    holds: 'The places: records under ids.',
    example: 'places.yaml',
    ...records(id, placeSchema),
  },
  {
    name: 'pictures',
    path: 'pictures.yaml',
    holds: 'Small pictures beside a text: records under ids. The file may be left out.',
    example: 'pictures.yaml',
    ...records(id, pictureSchema),
  },
  {
    name: 'corrections',
    path: 'corrections.yaml',
    holds: 'What was wrong and is mended: a list. The file may be left out.',
    example: 'corrections.yaml',
    ...list(correctionSchema),
  },
  {
    name: 'published',
    path: 'published.yaml',
    holds: 'What has been published, by its address. npm run record writes it; nobody else does.',
    example: 'published.yaml',
    ...records(aPath, publishedSchema),
  },
];

/** Every kind of file that an editor can check: those that an author begins, and that of another language. */
export const schemaFiles: readonly SchemaFile[] = [
  ...contentFiles,
  {
    name: 'translation',
    path: '<language>.yaml',
    holds: 'The words of another language for the texts of YAML. npm run new translation writes its keys.',
    file: translationSchema,
  },
];
