import { z } from 'astro/zod';
import { chapters } from '../schema/chapter-look.ts';
import { chapterSchema } from '../schema/chapter.ts';
import { contestedSchema } from '../schema/contested.ts';
import { entrySchema } from '../schema/entry.ts';
import { factSchemaFor, statedSchema } from '../schema/fact.ts';
import { id, sourceId } from '../schema/fields.ts';
import { termSchema } from '../schema/glossary.ts';
import { placeSchema } from '../schema/place.ts';
import { sourceSchema } from '../schema/source.ts';

/** One thing that is asked for; its name is its flag. */
export interface Question {
  name: string;
  schema: z.ZodType;
  /** What is asked, where the schema does not say it well enough. */
  ask?: string;
  /** A list is written with commas between its items. */
  isList?: boolean;
  isOptional?: boolean;
  /** It is printed, and may hold directives but no bare number. */
  isText?: boolean;
}

/** A kind of record that can be added to a story. */
export interface Kind {
  questions: readonly Question[];
  /** What all answers together are held against, where each alone does not say it. */
  whole?: (answers: unknown) => z.ZodType;
  /** The answer from which an id is suggested. */
  idFrom: string;
  id: z.ZodType;
  /** What is done next with a record of this id. */
  next: (id: string) => string;
}

const { shape: entry } = entrySchema;
const { shape: fact } = statedSchema;
const { shape: source } = sourceSchema;
const { shape: point } = contestedSchema;
const { shape: account } = point.others.element;
const { shape: term } = termSchema;
const { shape: place } = placeSchema;
const { shape: chapter } = chapterSchema;
const { shape: look } = chapters.element;

/** What each kind of record asks for, in the order in which it is written. */
export const kinds: Readonly<Record<string, Kind>> = {
  entry: {
    idFrom: 'title',
    id,
    next: (id) =>
      `Write its text into this file. Others print its date with :when[${id}] and lead to it with [words](entry:${id}).`,
    questions: [
      { name: 'chapter', schema: id, ask: 'In which chapter? Write the name of its folder.' },
      { name: 'title', schema: entry.title, isText: true },
      { name: 'label', schema: entry.label, isOptional: true, isText: true },
      { name: 'summary', schema: entry.summary, isText: true },
      { name: 'date', schema: entry.date, ask: 'When? 2024-10-28, 2024-10 or 2024; ~ behind it says about.' },
      { name: 'kind', schema: entry.kind },
      {
        name: 'cites',
        schema: entry.cites,
        isList: true,
        ask: 'Its sources: ids of sources.yaml, with commas between.',
      },
    ],
  },
  fact: {
    idFrom: 'label',
    id,
    whole: factSchemaFor,
    next: (id) => `In a text, :fact[${id}] prints it.`,
    questions: [
      { name: 'label', schema: fact.label, isText: true },
      {
        name: 'value',
        schema: fact.value,
        isOptional: true,
        ask: 'Its number, with a point before decimals: 2500, 0.65, below zero -9000; nothing with a formula.',
      },
      {
        name: 'derive',
        schema: z.string(),
        ask: 'Its formula of ids: a + b, a - b, or a / b.',
        isOptional: true,
      },
      { name: 'unit', schema: fact.unit },
      { name: 'bound', schema: fact.bound, isOptional: true },
      { name: 'status', schema: fact.status },
      { name: 'asOf', schema: fact.asOf, isOptional: true },
      {
        name: 'cites',
        schema: fact.cites,
        isList: true,
        isOptional: true,
        ask: 'Its sources: ids of sources.yaml, with commas between; nothing with a formula.',
      },
    ],
  },
  source: {
    idFrom: 'publisher',
    id: sourceId,
    whole: () => sourceSchema,
    next: (id) => `Name it with cites: [${id}], and in a text with :cite[${id}] behind the full stop.`,
    questions: [
      { name: 'publisher', schema: source.publisher },
      { name: 'title', schema: source.title, isOptional: true },
      { name: 'url', schema: source.url, isOptional: true },
      { name: 'isbn', schema: source.isbn, isOptional: true },
      { name: 'kept', schema: source.kept, isOptional: true },
      { name: 'published', schema: source.published, isOptional: true },
      { name: 'grade', schema: source.grade },
      { name: 'says', schema: source.says },
      { name: 'read', schema: source.read },
    ],
  },
  contested: {
    idFrom: 'question',
    id,
    next: (id) =>
      `Name it in the entries it belongs to, with contested: [${id}], and under disputed: in story.yaml to have it on the front.`,
    questions: [
      { name: 'ref', schema: point.ref },
      { name: 'question', schema: point.question, isText: true },
      { name: 'form', schema: point.form },
      ...['one', 'other'].flatMap((which): Question[] => [
        { name: `${which}Speaker`, schema: account.speaker, ask: `Who is the ${which} that speaks?` },
        {
          name: `${which}Says`,
          schema: point.question,
          ask: 'What do they say?',
          isOptional: true,
          isText: true,
        },
        {
          name: `${which}Fact`,
          schema: account.fact,
          ask: 'Which fact holds their figure? A ladder needs one.',
          isOptional: true,
        },
        { name: `${which}Cites`, schema: account.cites, isList: true },
      ]),
      {
        name: 'agrees',
        schema: z.enum(['one', 'other', 'both']),
        ask: 'Which of them supports what you follow?',
        isOptional: true,
      },
      { name: 'follow', schema: point.follow, isText: true },
      { name: 'because', schema: point.because, isText: true },
      { name: 'concerns', schema: point.concerns, isList: true },
    ],
  },
  term: {
    idFrom: 'term',
    id,
    next: (id) => `In a text, :term[${id}] explains it.`,
    questions: [
      { name: 'term', schema: term.term, isText: true },
      { name: 'short', schema: term.short, isOptional: true, isText: true },
      { name: 'meaning', schema: term.meaning, isText: true },
      { name: 'cites', schema: term.cites, isList: true, isOptional: true },
    ],
  },
  place: {
    idFrom: 'name',
    id,
    next: (id) =>
      `Name it with place: ${id} in the entries of what happened there, and under map: in story.yaml to have it on the map.`,
    questions: [
      { name: 'name', schema: place.name, isText: true },
      { name: 'lat', schema: place.lat, isOptional: true },
      { name: 'lon', schema: place.lon, isOptional: true },
      { name: 'within', schema: place.within, isOptional: true },
      { name: 'note', schema: place.note, isOptional: true, isText: true },
      { name: 'positionSource', schema: place.positionSource, isOptional: true },
      { name: 'cites', schema: place.cites, isList: true, isOptional: true },
    ],
  },
  chapter: {
    idFrom: 'title',
    id: look.slug,
    next: (id) =>
      `Write its text into this file. It is the last one under chapters: in story.yaml; npm run new entry -- --chapter ${id} … fills it.`,
    questions: [
      { name: 'title', schema: chapter.title, isText: true },
      { name: 'headline', schema: chapter.headline, isText: true },
      { name: 'summary', schema: chapter.summary, isText: true },
      { name: 'hue', schema: look.hue, isOptional: true, ask: 'Its colour; one that is free, if left out.' },
      {
        name: 'shape',
        schema: look.shape,
        isOptional: true,
        ask: 'The shape of its marks; one that is free, if left out.',
      },
    ],
  },
};
