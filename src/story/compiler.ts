import { checkCitation } from '../markdown/check-citation.ts';
import { compileBody, compileLine, type Prose } from '../markdown/compile.ts';
import type { DirectiveIndex } from '../markdown/index-of-ids.ts';
import { suggestNearest } from '../problems/nearest.ts';
import type { Problems } from '../problems/problems.ts';
import type { Located, RawDocument } from './raw.ts';
import type { DataPath } from './yaml-source.ts';

/** Compiles the texts of a story and looks its ids up, reporting what does not fit. */
export class Compiler {
  private readonly index: DirectiveIndex;
  private readonly problems: Problems;
  readonly #depends: string;

  /** @param depends all that what directives print depends on, as a text. */
  constructor(index: DirectiveIndex, problems: Problems, depends: string) {
    this.index = index;
    this.problems = problems;
    this.#depends = depends;
  }

  /** One line of YAML text; `isCited` where the data around it names its sources. */
  line(text: string, from: Located<unknown>, path: DataPath, isCited = false): Prose {
    const place = from.at(path);
    const key = `line ${place.file} ${from.id} ${path.join(' ')} ${isCited}`;
    return this.#recall(key, text, () => compileLine(text, place, this.index, this.problems, isCited));
  }

  /** The body of a Markdown file. */
  body({ markdown }: RawDocument<unknown>): Prose {
    const { text, file, takeBody } = markdown;
    return this.#recall(`body ${file}`, text, () =>
      compileBody(takeBody(), text, file, this.index, this.problems),
    );
  }

  /** A list of citations, each held against the sources. */
  cites(list: readonly string[] | undefined, from: Located<unknown>, path: DataPath): string[] {
    return (list ?? []).map((citation, position) => {
      const problem = checkCitation(citation, this.index.sources);
      if (problem) this.problems.add(from.at([...path, position]), problem);
      return citation;
    });
  }

  /** Looks an id up among what is known; an unknown one is a problem and gives null. */
  find<T>(
    id: string | undefined,
    known: ReadonlyMap<string, T>,
    what: string,
    where: string,
    from: Located<unknown>,
    path: DataPath,
  ): T | null {
    if (id === undefined) return null;
    const found = known.get(id);
    if (found !== undefined) return found;
    this.problems.add(from.at(path), `unknown ${what} "${id}".\n${suggestNearest(id, known.keys(), where)}`);
    return null;
  }

  #recall(key: string, text: string, make: () => Prose): Prose {
    return this.problems.recall(key, `${this.#depends}\0${text}`, make);
  }
}
