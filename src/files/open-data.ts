import { z } from 'astro/zod';
import type { Prose } from '../markdown/compile.ts';
import { absoluteUrl, entryPath, factPath } from '../paths.ts';
import { datasetOf, openEventSchema, openFactSchema, openSourceSchema } from '../schema/open-data.ts';
import { absolutePlace, filePath } from '../story/place-of.ts';
import type { Fact, Story } from '../story/story.ts';
import { wordsFor } from '../words/words.ts';

/** The figures as open data. */
function listOpenFacts(story: Story): z.infer<typeof openFactSchema>[] {
  return [...story.facts.values()].map((fact) => ({
    id: fact.id,
    url: absolutePlace(story, factPath(fact)),
    label: fact.label.text,
    value: fact.value,
    to: fact.to,
    digits: fact.amount.value,
    toDigits: fact.amount.to,
    unit: fact.unit,
    bound: fact.bound,
    status: fact.status,
    text: fact.text,
    speaker: fact.speaker,
    asOf: fact.asOf?.edtf ?? null,
    chapter: fact.chapter,
    cites: fact.cites,
    formula: writeFormula(fact),
    rivals: fact.rivals.map(({ fact: rival, because }) => ({ fact: rival.id, because: because.text })),
    uses: (story.uses.byFact.get(fact.id) ?? []).map(({ path }) => absolutePlace(story, path)),
    ...listUntranslated({ label: [fact.label], rivals: fact.rivals.map(({ because }) => because) }),
  }));
}

/** The keys of a record whose words a translation leaves in the language of the original; nothing where it leaves none. */
function listUntranslated(texts: Readonly<Record<string, readonly Prose[]>>): { untranslated?: string[] } {
  const keys = Object.keys(texts).filter((key) => texts[key]?.some(({ isOriginal }) => isOriginal));
  return keys.length > 0 ? { untranslated: keys } : {};
}

function writeFormula({ formula }: Fact): string | null {
  if (!formula) return null;
  const [first, ...rest] = formula.parts.map(({ id }) => id);
  return [first, ...rest.map((id, index) => `${formula.operators[index]} ${id}`)].join(' ');
}

type OpenEvent = Omit<z.infer<typeof openEventSchema>, 'isAfterArticle'> & { isAfterArticle?: boolean };

/** The developments as open data, in time order. */
function listOpenEvents(story: Story): OpenEvent[] {
  return story.entries.map((entry) => ({
    id: entry.slug,
    url: absolutePlace(story, entryPath(entry)),
    chapter: entry.chapter.slug,
    title: entry.title.text,
    summary: entry.summary.text,
    date: entry.date.edtf,
    first: entry.date.first,
    last: entry.date.isOpen ? null : entry.date.last,
    phase: entry.phase,
    kind: entry.kind,
    ...(story.article && { isAfterArticle: entry.isAfter }),
    isInferred: entry.inferred !== null,
    place: entry.place?.id ?? null,
    cites: entry.cites,
    facts: [...new Set([...entry.title.facts, ...entry.summary.facts, ...entry.body.facts])],
    contested: entry.contested.map(({ id }) => id),
    ...listUntranslated({ title: [entry.title], summary: [entry.summary] }),
  }));
}

/** The sources as open data. */
function listOpenSources(story: Story): z.infer<typeof openSourceSchema>[] {
  return [...story.sources.values()].map(
    ({ id, publisher, title, url, isbn, kept, published, grade, says, read, checked }) => ({
      id,
      publisher,
      title: title ?? null,
      // As programs want it: letters that an address cannot hold are escaped.
      url: url === undefined ? null : new URL(url).href,
      isbn: isbn ?? null,
      kept: kept ?? null,
      published: published ?? null,
      grade,
      says,
      read,
      checked: checked ?? null,
    }),
  );
}

/** The tables that are published as JSON, each with the schema of its records, and the pages whose words are in it. */
export const openTables = {
  facts: { record: openFactSchema, list: listOpenFacts, pages: /^\/facts\/$/ },
  events: { record: openEventSchema, list: listOpenEvents, pages: /^\/timeline\/$/ },
  sources: { record: openSourceSchema, list: listOpenSources, pages: /^\/sources\/./ },
};

export type OpenTable = keyof typeof openTables;

export const tableNames = Object.keys(openTables) as readonly OpenTable[];

/** The tables that a story has in its own language: in another than its own, those whose pages that has words for. */
export function listTables({ translation }: Pick<Story, 'translation'>): OpenTable[] {
  return tableNames.filter(
    (name) => !translation || [...translation.told].some((path) => openTables[name].pages.test(path)),
  );
}

/** The path of a table as a story’s pages link it: in its language, else in the original. */
export function tablePath(name: OpenTable, story: Story): string {
  const path = `/data/${name}.json`;
  return listTables(story).includes(name) ? filePath(story, path) : path;
}

/** The schema of a table’s records; a story without an article has none before and after one. */
function recordOf(name: OpenTable, { article }: Pick<Story, 'article'>): z.ZodType {
  return name === 'events' && !article
    ? openEventSchema.omit({ isAfterArticle: true }).strict()
    : openTables[name].record;
}

/**
 * One table as JSON text.
 * @throws ZodError when a record does not fit its own published schema.
 */
export function writeTable(name: OpenTable, story: Story): string {
  const { label, tables } = wordsFor(story.language);
  const dataset = {
    title: `${label(story.title)} ${tables[name].name}`,
    language: story.language,
    licence: story.licence?.url ?? null,
    source: absolutePlace(story, '/'),
    schema: absoluteUrl(`/data/${name}.schema.json`),
    records: openTables[name].list(story),
  };
  datasetOf(recordOf(name, story)).parse(dataset);
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

/** The JSON Schema (2020-12) of a table. */
export function writeSchema(name: OpenTable, story: Pick<Story, 'article'>): string {
  return `${JSON.stringify(z.toJSONSchema(datasetOf(recordOf(name, story))), null, 1)}\n`;
}
