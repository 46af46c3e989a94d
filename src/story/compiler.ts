import type { Element } from 'hast';
import { checkCitation } from '../markdown/check-citation.ts';
import { compileBody, compileLine, type Prose } from '../markdown/compile.ts';
import type { DirectiveIndex } from '../markdown/index-of-ids.ts';
import { suggestNearest } from '../problems/nearest.ts';
import type { Place, Problems } from '../problems/problems.ts';
import type { Standing } from './languages/standing.ts';
import type { Located, RawDocument } from './raw.ts';
import type { DataPath } from './yaml-source.ts';

/** What the texts of the original are compiled with where a translation leaves them as they are. */
export interface OriginalTexts {
  compiler: Compiler;
  language: string;
  /** Null where both languages run the same way. */
  direction: 'ltr' | 'rtl' | null;
}

/** Compiles the texts of a story and looks its ids up, reporting what does not fit. */
export class Compiler {
  private readonly index: DirectiveIndex;
  private readonly problems: Problems;
  readonly #depends: string;
  private readonly original: OriginalTexts | null;
  private readonly bodies = new Map<unknown, Prose>();
  readonly #read = new Set<string>();

  /**
   * @param depends all that what directives print depends on, as a text.
   * @param original for a story in another language: what the texts that it leaves untranslated are compiled with.
   */
  constructor(
    index: DirectiveIndex,
    problems: Problems,
    depends: string,
    original: OriginalTexts | null = null,
  ) {
    this.index = index;
    this.problems = problems;
    this.#depends = depends;
    this.original = original;
  }

  /** One line of YAML text; `isCited` where the data around it names its sources. */
  line(text: string, from: Located<unknown>, path: DataPath, isCited = false): Prose {
    const standing = this.standingOf(from, path);
    if (standing === 'original' && this.original) {
      return inOriginal(this.original.compiler.line(text, from, path, isCited), this.original, 'span');
    }
    const place = from.at(path);
    this.#read.add(keyOf(place));
    const key = `line ${place.file} ${from.id} ${path.join(' ')} ${isCited}`;
    const compile = () => compileLine(text, place, this.index, this.problems, isCited);
    return mark(standing, this.#recall(key, text, compile));
  }

  /** Whether the text at a place was compiled, so that its marks were read. */
  hasRead(place: Place): boolean {
    return this.#read.has(keyOf(place));
  }

  /** The body of a Markdown file, which is compiled once. */
  body(document: RawDocument<unknown>): Prose {
    const { markdown } = document;
    const { text, file, takeBody } = markdown;
    const standing = this.standingOf(document, ['body']);
    const compile = () => compileBody(takeBody(), text, file, this.index, this.problems);
    const prose =
      (standing === 'original' && this.original?.compiler.bodies.get(markdown)) ||
      mark(standing, this.#recall(`body ${file}`, text, compile));
    this.bodies.set(markdown, prose);
    return standing === 'original' && this.original ? inOriginal(prose, this.original, 'div') : prose;
  }

  private standingOf(from: Located<unknown>, path: DataPath): Standing {
    return this.original ? (from.standing?.(path) ?? 'original') : 'translated';
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

const keyOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** Notes of a text that it translates an earlier form of its original. */
function mark(standing: Standing, prose: Prose): Prose {
  return standing === 'older' ? { ...prose, isOlder: true } : prose;
}

/** A text of the original on a page in another language, which says so of it. */
function inOriginal(prose: Prose, { language, direction }: OriginalTexts, tagName: 'span' | 'div'): Prose {
  const { children } = prose.tree;
  if (children.length === 0) return prose;
  const properties = { lang: language, dir: direction };
  const element = { type: 'element', tagName, properties, children } as Element;
  return { ...prose, isOriginal: true, tree: { type: 'root', children: [element] } };
}
