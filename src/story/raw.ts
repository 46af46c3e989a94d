import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { chapterSchema, type ChapterData } from '../schema/chapter.ts';
import { contestedSchema, type ContestedData } from '../schema/contested.ts';
import { entrySchema, type EntryData } from '../schema/entry.ts';
import { factSchemaFor, type FactData } from '../schema/fact.ts';
import { termSchema, type TermData } from '../schema/glossary.ts';
import { isLanguage, isLanguageCode, tellNoLanguage } from '../schema/language.ts';
import { pageSchema, type PageData } from '../schema/page.ts';
import { correctionSchema, type CorrectionData } from '../schema/correction.ts';
import { publishedSchema, type PublishedData } from '../schema/published.ts';
import { pictureSchema, type PictureData } from '../schema/picture.ts';
import { placeSchema, type PlaceData } from '../schema/place.ts';
import { sourceSchema, type SourceData } from '../schema/source.ts';
import { storyStepSchema, type StepData } from '../schema/step.ts';
import { storySchema, type StoryData } from '../schema/story.ts';
import { id as idSchema, sourceId } from '../schema/fields.ts';
import type { Place, Problems } from '../problems/problems.ts';
import { namePublished } from '../problems/renamed.ts';
import { recordFiles, type RecordKind } from '../problems/record-files.ts';
import { suggestName } from '../problems/suggest-name.ts';
import { checkFiles } from './check-files.ts';
import { keepSigns } from '../words/sign-spaces.ts';
import { keepOwnSigns } from './keep-own-signs.ts';
import { listFolder, readMarkdownFile, readYamlFile, type MarkdownFile } from './read-files.ts';
import type { Standing } from './languages/standing.ts';
import { findStrays, listRecords, tellId, tellStrays } from './list-records.ts';
import { validate } from './validate.ts';
import type { DataPath } from './yaml-source.ts';

/** A piece of valid data that knows its id and where its values stand. */
export interface Located<T> {
  id: string;
  data: T;
  at: (path?: DataPath) => Place;
  /** In a story that is told in another language: how a text stands to its original. `body` is the text of a file. */
  standing?: (path: DataPath) => Standing;
}

/** A record of which it matters how its numbers were written. */
export interface LocatedRecord<T> extends Located<T> {
  /** The text of a scalar; null for what is none. */
  written: (path: DataPath) => string | null;
}

/** A Markdown file whose front matter is valid. */
export interface RawDocument<T> extends Located<T> {
  /** The folder of a chapter, or of another kind of file. */
  folder: string;
  markdown: MarkdownFile;
}

/** The whole of `content/`, valid piece by piece, not yet joined. */
export interface RawContent {
  story: Located<StoryData>;
  steps: Located<StepData>[];
  facts: Map<string, LocatedRecord<FactData>>;
  sources: Map<string, Located<SourceData>>;
  terms: Map<string, Located<TermData>>;
  places: Map<string, Located<PlaceData>>;
  pictures: Map<string, Located<PictureData>>;
  chapters: Map<string, RawDocument<ChapterData>>;
  entries: RawDocument<EntryData>[];
  contested: RawDocument<ContestedData>[];
  pages: RawDocument<PageData>[];
  corrections: Located<CorrectionData>[];
  published: Map<string, Located<PublishedData>>;
}

/**
 * Reads every file of a story and holds each against its schema.
 * @param root the folder of the story.
 * @returns null when there is no valid `story.yaml` to begin with, or when a file of records cannot be
 * read: every place that names one of its records would then be a problem too.
 */
export function readRawContent(root: string, problems: Problems): RawContent | null {
  const source = readYamlFile(root, 'story.yaml', problems);
  const data = source && validate(storySchema, source.data, source, [], problems);
  if (!source || !data) return null;
  const story: Located<StoryData> = { id: 'story', data, at: (path = []) => source.at(path) };
  const chapterSlugs = data.chapters.map(({ slug }) => slug);
  checkFiles(root, story, problems);
  const chapters = new Map<string, RawDocument<ChapterData>>();
  const entries: RawDocument<EntryData>[] = [];
  for (const slug of new Set(chapterSlugs)) {
    for (const document of readFolder(root, slug, data, problems)) {
      if (document.id === 'index') {
        const chapter = withSchema(document, chapterSchema, problems);
        if (chapter) chapters.set(slug, chapter);
      } else {
        const entry = withSchema(document, entrySchema, problems);
        if (entry) entries.push(entry);
      }
    }
  }
  const facts = readRecords(root, 'fact', factSchemaFor, idSchema, problems);
  const sources = readRecords(root, 'source', () => sourceSchema, sourceId, problems);
  const terms = readRecords(root, 'term', () => termSchema, idSchema, problems);
  const places = readRecords(root, 'place', () => placeSchema, idSchema, problems);
  const hasPictures = existsSync(join(root, recordFiles.picture));
  const pictures = hasPictures
    ? readRecords(root, 'picture', () => pictureSchema, idSchema, problems)
    : new Map<string, Located<PictureData>>();
  const others = {
    contested: readFolder(root, 'contested', data, problems).flatMap(
      (document) => withSchema(document, contestedSchema, problems) ?? [],
    ),
    steps: readList(root, 'steps.yaml', storyStepSchema, problems),
    corrections: readList(root, 'corrections.yaml', correctionSchema, problems),
    published: readPublished(root, problems),
    pages: readFolder(root, '', data, problems).flatMap(
      (document) => withSchema(document, pageSchema, problems) ?? [],
    ),
  };
  if (!facts || !sources || !terms || !places || !pictures) return null;
  return keepOwnSigns({ story, facts, sources, terms, places, pictures, chapters, entries, ...others });
}

interface Unchecked {
  id: string;
  folder: string;
  markdown: MarkdownFile;
}

function readFolder(root: string, folder: string, story: StoryData, problems: Problems): Unchecked[] {
  const languages = Object.keys(story.languages ?? {});
  return listFolder(join(root, folder))
    .filter((name) => name.endsWith('.md') && !languages.some((one) => name.endsWith(`.${one}.md`)))
    .flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name;
      const id = name.slice(0, -'.md'.length);
      if (!idSchema.safeParse(id).success) {
        problems.add({ file: `${problems.folder}/${path}`, line: 1, column: 1 }, tellFileName(name, id));
        problems.markBroken(id);
        problems.markBroken(suggestName(id));
        return [];
      }
      const kind =
        folder === 'contested' ? 'contested point' : folder && id !== 'index' ? 'entry' : undefined;
      problems.define(id, { file: `${problems.folder}/${path}`, line: 1, column: 1 }, kind);
      const markdown = readMarkdownFile(root, path, problems, (text) => keepSigns(text, story.language));
      if (!markdown) problems.markBroken(id);
      return markdown ? [{ id, folder, markdown }] : [];
    });
}

/** Why the name of a file cannot be an address; a translation is none. */
function tellFileName(name: string, id: string): string {
  const language = id.includes('.') ? (id.split('.').at(-1) ?? '') : '';
  if (!isLanguage(language) && isLanguageCode(language)) return `${language} ${tellNoLanguage(language)}`;
  return isLanguage(language)
    ? `is a translation, and story.yaml does not name its language.\nAdd languages: { ${language}: { translator: … } } there.`
    : `the file name ${name} cannot be an address.\nRename it${nameOf(id)}: lower-case letters, digits and hyphens, and no name of a device (con, nul).`;
}

function nameOf(id: string): string {
  const name = suggestName(id);
  return name === '' || name === id ? '' : ` ${name}.md`;
}

function withSchema<Schema extends z.ZodType>(
  { id, folder, markdown }: Unchecked,
  schema: Schema,
  problems: Problems,
): RawDocument<z.infer<Schema>> | null {
  const data = validate(schema, markdown.front.data, markdown.front, [], problems);
  if (!data) problems.markBroken(id === 'index' ? folder : id);
  return data && { id, folder, markdown, data, at: (path = []) => markdown.front.at(path) };
}

function readRecords<Schema extends z.ZodType>(
  root: string,
  kind: RecordKind,
  schemaFor: (data: unknown) => Schema,
  keySchema: z.ZodType,
  problems: Problems,
): Map<string, LocatedRecord<z.infer<Schema>>> | null {
  const records = new Map<string, LocatedRecord<z.infer<Schema>>>();
  const name = recordFiles[kind];
  const source = readYamlFile(root, name, problems);
  if (!source) return null;
  const all = listRecords(source, name, problems);
  if (all.length === 0) problems.markEmpty(kind, source.at([]));
  const strays = findStrays(all, schemaFor);
  const [stray] = strays;
  if (stray) problems.add(source.atKey([stray.key]), tellStrays(strays));
  if (stray?.owner === '') return null;
  for (const { owner } of strays) problems.markBroken(owner);
  for (const [id, value] of all) {
    if (strays.some(({ key, owner }) => id === key || id === owner)) continue;
    problems.define(id, source.atKey([id]), kind);
    if (!keySchema.safeParse(id).success) {
      problems.markBroken(`~${suggestName(id)}`);
      problems.add(source.atKey([id]), tellId(id));
      continue;
    }
    const data = validate(schemaFor(value), value, source, [id], problems);
    if (data === null) problems.markBroken(id);
    else {
      records.set(id, {
        id,
        data,
        at: (path = []) => source.at([id, ...path]),
        written: (path) => source.written([id, ...path]),
      });
    }
  }
  return records;
}

/** Reads a list of records; a file that is not there, or is empty, is an empty list. */
function readList<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  problems: Problems,
): Located<z.infer<Schema>>[] {
  const source = existsSync(join(root, name)) ? readYamlFile(root, name, problems) : null;
  if (!source || source.data === null) return [];
  if (!Array.isArray(source.data)) {
    problems.add(source.at([]), `${name} is no list.\nBegin each record with a dash.`);
    return [];
  }
  return source.data.flatMap((item: unknown, position) => {
    const data = validate(schema, item, source, [position], problems);
    return data === null
      ? []
      : [{ id: String(position), data, at: (path = []) => source.at([position, ...path]) }];
  });
}

/** Reads the record of what has been published; there is none before the first `npm run record`. */
function readPublished(root: string, problems: Problems): Map<string, Located<PublishedData>> {
  const name = 'published.yaml';
  const source = existsSync(join(root, name)) ? readYamlFile(root, name, problems) : null;
  const published = new Map<string, Located<PublishedData>>();
  for (const [path, value] of listRecords(source, name, problems)) {
    const data = source && validate(publishedSchema, value, source, [path], problems);
    if (!data) continue;
    published.set(path, { id: path, data, at: () => source.atKey([path]) });
    for (const [kind, id, address] of namePublished(path, data.ids)) problems.publish(kind, id, address);
  }
  return published;
}
