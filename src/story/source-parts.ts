import { gradePath } from '../paths.ts';
import type { Grade } from '../schema/source.ts';
import { listGrades } from './ledger.ts';
import { perStory } from './per-story.ts';
import type { Source, Story } from './story.ts';

/** A page of the sources of one grade. */
export interface SourcePart {
  grade: Grade;
  /** Its place among the pages of its grade, from 1. */
  number: number;
  path: string;
  sources: Source[];
}

/** A page tells of so many sources at most what they say. */
export const sourcesPerPage = 60;

/**
 * Parts the sources of each grade into pages of a bounded size, in the order of `sources.yaml`, so that
 * one that is added at its end moves no other.
 */
export function listSourceParts(story: Pick<Story, 'sources'>): SourcePart[] {
  return listGrades(story).flatMap((grade) => {
    const sources = [...story.sources.values()].filter((source) => source.grade === grade);
    return Array.from({ length: Math.ceil(sources.length / sourcesPerPage) }, (_, index): SourcePart => ({
      grade,
      number: index + 1,
      path: gradePath(grade, index + 1),
      sources: sources.slice(index * sourcesPerPage, (index + 1) * sourcesPerPage),
    }));
  });
}

const indexSources = perStory(
  (story): ReadonlyMap<string, string> =>
    new Map(
      listSourceParts(story).flatMap(({ path, sources }) => sources.map(({ id }) => [id, `${path}#${id}`])),
    ),
);

/** Path of a source among those of its grade, with what it says. */
export function sourceHome(story: Story, { id }: Pick<Source, 'id'>): string {
  return indexSources(story).get(id) ?? '/sources/';
}
