import type { Prose } from '../markdown/compile.ts';
import type { SourceData } from '../schema/source.ts';

/** A source, under its id. */
export interface Source extends SourceData {
  id: string;
}

/** A glossary term. */
export interface Term {
  id: string;
  term: Prose;
  short: string | null;
  /** The name in other languages, under their codes. */
  names: Record<string, string>;
  meaning: Prose;
  cites: string[];
}

/** A page of prose and nothing else. */
export interface ProsePage {
  slug: string;
  title: string;
  summary: Prose;
  body: Prose;
}
