import type { Place, Problem } from './problems.ts';

/** What is known of a story’s records when its problems are told. */
export interface KnownRecords {
  /** Ids whose own file or record has a problem. */
  broken: ReadonlySet<string>;
  /** Where each record stands, by its id. */
  definitions: ReadonlyMap<string, Place>;
  /** The text of each file that was read. */
  texts: ReadonlyMap<string, string>;
}

const unknown =
  /\bunknown (entry or fact|contested point|fact|entry|source|term|place|picture|chapter) "([^"]+)"/;

/**
 * One message for an id that nothing has, however often it is named, and none where its own record is
 * told of already. Where a record of nearly the same id is named nowhere, that record is the mistake.
 */
export function foldUnknown(
  problems: readonly Problem[],
  { broken, definitions, texts }: KnownRecords,
): Problem[] {
  const groups = new Map<string, Problem[]>();
  const folded: Problem[] = [];
  for (const problem of problems) {
    const [, kind = '', id] = unknown.exec(problem.message) ?? [];
    if (id === undefined) folded.push(problem);
    else if (!broken.has(id)) {
      const key = `${kind === 'entry or fact' ? 'fact' : kind} ${id}`;
      groups.set(key, [...(groups.get(key) ?? []), problem]);
    }
  }
  for (const group of groups.values()) folded.push(...tellOnce(group, definitions, texts));
  return folded;
}

function tellOnce(
  group: readonly Problem[],
  definitions: KnownRecords['definitions'],
  texts: KnownRecords['texts'],
): Problem[] {
  const [first] = group;
  if (!first) return [];
  const { file, line, message } = first;
  const [, kind = '', id = ''] = unknown.exec(message) ?? [];
  const suggested = /\nDid you mean ([\w-]+)\?/.exec(message)?.[1] ?? '';
  const definition = definitions.get(suggested);
  const isUnused = definition && ![...texts.values()].some((text) => names(text, suggested));
  const others = group.length - 1;
  if (isUnused && others > 0) {
    const told = `the ${kind} ${suggested} is named nowhere, and ${id} in ${group.length} places, first in ${file}:${line}.\nGive it the id ${id}, or name it there as ${suggested}.`;
    return [{ ...definition, message: told }];
  }
  const more = others > 0 ? `, here and in ${others} more ${others === 1 ? 'place' : 'places'}` : '';
  const hint = isUnused ? ` It stands in ${definition.file}:${definition.line}, and nothing names it.` : '';
  return [{ ...first, message: `${message.replace(unknown, `$&${more}`)}${hint}` }];
}

/** Whether a text names an id as a reference does: in brackets, a list, or behind a key. */
function names(text: string, id: string): boolean {
  return new RegExp(`(?:[[,:]|- |[/+] )\\s*["']?${id}(?=["']?(?:[\\],}#)\\s]|$))(?!:)`).test(text);
}
