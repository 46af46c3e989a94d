import { endOf } from './end-of.ts';
import type { Place, Problem } from './problems.ts';
import { recordFiles } from './record-files.ts';
import { findNewName, type PublishedNames } from './renamed.ts';

/** What is known of a story’s records when its problems are told. */
export interface KnownRecords {
  /** Ids whose own file or record has a problem. */
  broken: ReadonlySet<string>;
  /** Where each record stands, by its id. */
  definitions: ReadonlyMap<string, Place>;
  /** The ids that records and files have, by what each is called. */
  present: ReadonlyMap<string, ReadonlySet<string>>;
  published: PublishedNames;
  /** Files of records that hold none, by what their records are called. */
  empty: ReadonlyMap<string, Place>;
  /** The text of each file that was read. */
  texts: ReadonlyMap<string, string>;
}

const unknown =
  /\bunknown (entry or fact|contested point|fact|entry|source|term|place|picture|chapter) "([^"]+)"/;

/** So many records that are not there may each be a slip. */
const mostLost = 2;

/**
 * One message for an id that nothing has, however often it is named, and none where its own record is
 * told of already. Where a record of nearly the same id is named nowhere, that record is the mistake.
 */
export function foldUnknown(problems: readonly Problem[], known: KnownRecords): Problem[] {
  const groups = new Map<string, Problem[]>();
  const folded: Problem[] = [];
  for (const problem of problems) {
    const [, kind = '', id] = unknown.exec(problem.message) ?? [];
    if (id === undefined) folded.push(problem);
    else if (!isBroken(id, known.broken)) {
      const record = kindOf(problem.message) ?? kind;
      const key = known.empty.has(record) ? record : id;
      groups.set(key, [...(groups.get(key) ?? []), problem]);
    }
  }
  const lost = findLost([...groups.values()], known);
  folded.push(...lost.map(({ problem }) => problem));
  for (const [key, group] of groups) {
    const place = known.empty.get(key);
    if (place) folded.push({ ...place, message: tellEmpty(key, group) });
    else if (!lost.some(({ groups: all }) => all.includes(group))) folded.push(...tellOnce(group, known));
  }
  return folded;
}

/** Many records of one file that are named and not there: the file lost a part. */
function findLost(groups: readonly (readonly Problem[])[], { texts }: KnownRecords) {
  return Object.entries(recordFiles).flatMap(([kind, name]) => {
    const missing = groups.filter(([first]) => kindOf(first?.message ?? '') === kind);
    const [[first] = []] = missing;
    const [file, text = ''] = [...texts].find(([path]) => path.endsWith(`/${name}`)) ?? [];
    if (missing.length <= mostLost || !first || file === undefined) return [];
    const ids = missing.map(([one]) => unknown.exec(one?.message ?? '')?.[2]).join(', ');
    const message = `ends here, and holds none of ${ids}, the first named in ${first.file}:${first.line}.\nWrite them, or bring back what the file lost.`;
    return [{ groups: missing, problem: { ...endOf(file, text), message } }];
  });
}

function kindOf(message: string): string | undefined {
  const kind = unknown.exec(message)?.[1];
  return kind === 'entry or fact' ? 'fact' : kind;
}

/** Whether the record of an id is told of already, perhaps under a name that is no id: `the cost` for `cost`. */
function isBroken(id: string, broken: ReadonlySet<string>): boolean {
  return (
    broken.has(id) ||
    [...broken].some((one) => one.startsWith('~') && `-${one.slice(1)}-`.includes(`-${id}-`))
  );
}

function tellEmpty(kind: string, group: readonly Problem[]): string {
  const [first] = group;
  const where = first ? `, first in ${first.file}:${first.line}` : '';
  return `holds no ${kind}, and ${group.length} ${group.length === 1 ? 'is' : 'are'} named${where}.\nWrite the records that are named.`;
}

function tellOnce(group: readonly Problem[], known: KnownRecords): Problem[] {
  const { definitions, present, published } = known;
  const [first] = group;
  if (!first) return [];
  const { file, line, message } = first;
  const [, kind = '', id = ''] = unknown.exec(message) ?? [];
  for (const one of kind.split(' or ')) {
    const { name, mend } = findNewName(one, id, published, present) ?? {};
    const place = name === undefined ? undefined : definitions.get(name);
    if (!place || name === undefined || mend === undefined) continue;
    const places = `${group.length} ${group.length === 1 ? 'place' : 'places'}`;
    const told = `the ${one} ${name} is new, and ${id}, which was published, is gone and named in ${places}, first in ${file}:${line}.\nIf it was renamed, name it there as ${name}, and write ${mend}; else bring ${id} back.`;
    return [{ ...place, message: told }];
  }
  const suggested = /\nDid you mean ([\w-]+)\?/.exec(message)?.[1];
  const others = group.length - 1;
  const asked = others > 0 ? kind.split(' or ').flatMap((one) => [...(present.get(one) ?? [])]) : [];
  const unused = findUnused(suggested === undefined ? asked : [suggested], known);
  const definition = unused === undefined ? undefined : definitions.get(unused);
  if (suggested !== undefined && definition && others > 0) {
    const told = `the ${kind} ${suggested} is named nowhere, and ${id} in ${group.length} places, first in ${file}:${line}.\nGive it the id ${id}, or name it there as ${suggested}.`;
    return [{ ...definition, message: told }];
  }
  const more = others > 0 ? `, here and in ${others} more ${others === 1 ? 'place' : 'places'}` : '';
  const subject = suggested === undefined ? `The ${kind} ${unused ?? ''}` : 'It';
  const hint = definition
    ? ` ${subject} stands in ${definition.file}:${definition.line}, and nothing names it.`
    : '';
  return [{ ...first, message: `${message.replace(unknown, `$&${more}`)}${hint}` }];
}

/** The only one of some records that nothing names; undefined where none is, or several are. */
function findUnused(ids: readonly string[], { definitions, texts }: KnownRecords): string | undefined {
  const named = new Set([...texts.values()].flatMap((text) => [...listNamed(text)]));
  const [unused, ...more] = ids.filter((id) => definitions.has(id) && !named.has(id));
  return more.length === 0 ? unused : undefined;
}

/** An id where a reference has one: in brackets, in a list, or behind a key. */
const reference = /(?<=(?:[[,:]|- |[/+] )\s*["']?)[\w-]+(?=["']?(?:\s*[\],}#)]|\s*$|\s+[-+/]\s))/gm;

/** Every id that a text names as a reference does. */
export function listNamed(text: string): Set<string> {
  return new Set([...text.matchAll(reference)].map(([id]) => id));
}
