import { foldUnknown } from './fold-unknown.ts';
import { foldWeighed } from './fold-weighed.ts';
import { showHidden } from './hidden-characters.ts';
import type { Memory } from './memory.ts';

/** One mistake in `content/`, told to its author. */
export interface Problem {
  /** Path below the story's folder, with the name of that before it. */
  file: string;
  line: number;
  column: number;
  /** What is wrong; from the second line on, what to write instead. */
  message: string;
  isWarning?: boolean;
  /** Finds further lines for who asks for them, since that takes time; null where there are none. */
  explain?: () => string | null;
}

/** Where in a file something stands; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The text as its file has it, from there on, where YAML joins its lines to one. */
  folded?: string;
}

/** Collects every problem of one reading, so that an author sees all of them at once. */
export class Problems {
  readonly list: Problem[] = [];
  /** The folder of the story, as its author knows it. */
  readonly folder: string;
  /** Ids whose own file or record has a problem. */
  readonly broken = new Set<string>();
  readonly definitions = new Map<string, Place>();
  /** The ids that records and files have, by what each is called. */
  readonly present = new Map<string, Set<string>>();
  /** What has been published, by what it is called and its id: its path, or its place on a page. */
  readonly published = new Map<string, Map<string, string>>();
  /** What each problem weighs, where others may weigh it too; see `weighing`. */
  readonly weighed = new Map<Problem, readonly string[]>();
  /** Files of records that hold none, by what their records are called. */
  readonly empty = new Map<string, Place>();
  readonly texts = new Map<string, string>();

  readonly #memory: Memory | null;
  readonly #language: string;

  /**
   * @param memory what the readings before this one have made, where there are any.
   * @param language in which the story is read, where it is not its own.
   */
  constructor(folder = 'content', memory: Memory | null = null, language = '') {
    this.folder = folder;
    this.#memory = memory;
    this.#language = language;
  }

  /** For the same story in another language: a list of its own, and the same memory, where its texts stand apart. */
  inLanguage(language: string): Problems {
    return new Problems(this.folder, this.#memory, language);
  }

  /** What is made of a text, or was made of it by the reading before; see `Memory`. */
  recall<Result>(key: string, text: string, make: () => Result): Result {
    if (!this.#memory) return make();
    const own = this.#language ? `${this.#language} ${key}` : key;
    return this.#memory.recall(own, text, make, () => this.list.length);
  }

  /** @param weighed what stands against it, where others may stand against that too; see `weighing`. */
  add({ file, line, column }: Place, message: string, weighed: readonly string[] = []): void {
    const problem = { file, line, column, message };
    this.list.push(problem);
    if (weighed.length > 0) this.weighed.set(problem, weighed);
  }

  warn({ file, line, column }: Place, message: string, explain?: Problem['explain']): void {
    this.list.push({ file, line, column, message, isWarning: true, ...(explain && { explain }) });
  }

  /** Remembers an id whose own file or record has a problem, so that it is told only once. */
  markBroken(id: string): void {
    this.broken.add(id);
  }

  /** Remembers where a record or a file stands, by its id, and what it is called. */
  define(id: string, place: Place, kind?: string): void {
    this.definitions.set(id, place);
    if (kind !== undefined) this.present.set(kind, (this.present.get(kind) ?? new Set()).add(id));
  }

  /** Remembers that something was published, and where. */
  publish(kind: string, id: string, address: string): void {
    this.published.set(kind, (this.published.get(kind) ?? new Map<string, string>()).set(id, address));
  }

  /** Remembers a file of records that holds none. */
  markEmpty(kind: string, place: Place): void {
    this.empty.set(kind, place);
  }

  /** Whether a file has a mistake already. */
  hasErrorIn(name: string): boolean {
    return this.list.some(({ file, isWarning }) => !isWarning && file === `${this.folder}/${name}`);
  }

  /** Remembers the text of a file. */
  remember(file: string, text: string): void {
    this.texts.set(file, text);
  }

  /** The mistakes, each once, without those that only follow from another. */
  get errors(): Problem[] {
    const told = new Set<string>();
    const errors = this.list.filter(({ file, line, column, message, isWarning }) => {
      const isNew = !told.has(`${file}:${line}:${column} ${message}`);
      told.add(`${file}:${line}:${column} ${message}`);
      return isNew && !isWarning;
    });
    return foldWeighed(foldUnknown(errors, this), this);
  }
}

/** What was written is quoted so far. */
const longQuotation = /"([^"\n]{100})[^"\n]{20,}"/g;

/** Problems in the order in which an author comes to them: by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Writes problems as an author reads them: `file:line:column  what`, the mend indented below. */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ file, line, column, message, isWarning }) => {
      const text = message.replaceAll(longQuotation, '"$1…"').replaceAll('\n', '\n  ');
      return showHidden(`${file}:${line}:${column}  ${isWarning ? 'warning: ' : ''}${text}`);
    })
    .join('\n');
}

/** Thrown once, with every problem of the content in its message. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** Where the first of them stands, for what opens a file at an error. */
  readonly loc: Place | undefined;

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content\n${formatProblems(problems)}`);
    this.name = 'ContentError';
    this.problems = problems;
    const [first] = sortProblems(problems);
    this.loc = first && { file: first.file, line: first.line, column: first.column };
    // Where it was thrown helps no author.
    this.stack = this.message;
  }
}
