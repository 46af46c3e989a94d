import type { Nodes, Parent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { suggestNearest } from '../problems/nearest.ts';
import { suggestName } from '../problems/suggest-name.ts';
import { eachNode } from './each-node.ts';
import { cite } from './cite.ts';
import { date } from './date.ts';
import type { TextDirectiveHandler } from './directive.ts';
import { fact } from './fact.ts';
import type { DirectiveIndex } from './index-of-ids.ts';
import { note } from './note.ts';
import { plain } from './plain.ts';
import { brokenDirective } from './refuse-stray-brackets.ts';
import { listSentences } from './sentences.ts';
import { term } from './term.ts';
import { warnMisfit } from './warn-misfit.ts';
import { when } from './when.ts';

const handlers: Record<string, TextDirectiveHandler> = { fact, when, date, cite, term, plain };

/** What stands behind the colon of a mark in a text: `fact` of `:fact[dead]`. */
export const markNames: readonly string[] = Object.keys(handlers);

/**
 * Gives every directive of a tree its element. What only looks like a directive (`10:30`) is put
 * back as the text that the author wrote; what names no directive of ours is a problem.
 */
export function applyDirectives(tree: Root, file: VFile, index: DirectiveIndex): void {
  const openings = new Set(listSentences(tree, 'fact', 'term').map(({ opening }) => opening));
  eachNode<Nodes>(tree, (node, position, parent) => {
    if (node.type === 'containerDirective' && node.name === 'note') {
      if (hasAttributes(node)) {
        file.message(':::note takes no attributes.\nWrite :::note[Title] alone.', { place: node.position });
      }
      note(node);
    } else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      const isShort = node.type === 'leafDirective' && node.name === 'note';
      const mend = isShort
        ? 'Write :::note[Title] with three colons, the text, and ::: on lines of their own.'
        : suggestNearest(node.name, ['note', ...markNames], 'CONTENT.md');
      file.message(`unknown directive "${node.name}".\n${mend}`, { place: node.position });
    } else if (node.type === 'textDirective' && parent && position !== undefined) {
      applyTextDirective(node, parent as Parent, position, file, index, openings.has(node));
    }
  });
}

function hasAttributes({ attributes }: ContainerDirective | TextDirective): boolean {
  return Object.keys(attributes ?? {}).length > 0;
}

function applyTextDirective(
  node: TextDirective,
  parent: Parent,
  position: number,
  file: VFile,
  index: DirectiveIndex,
  startsSentence: boolean,
): void {
  const fail = (message: string) => void file.message(message, { place: node.position });
  const failToRead = (message: string) =>
    void file.message(message, { place: node.position, ruleId: brokenDirective });
  const handler = Object.hasOwn(handlers, node.name) ? handlers[node.name] : undefined;
  if (!handler) {
    if (node.children.length > 0) {
      failToRead(
        `unknown directive ":${node.name}[…]".\n${suggestNearest(node.name, Object.keys(handlers), 'CONTENT.md')}`,
      );
    }
    restoreText(node, parent, position, file);
    return;
  }
  const argument = readArgument(node, file);
  const braced = argument === '' ? readBraces(node) : undefined;
  if (braced !== undefined) {
    failToRead(`:${node.name} names ${braced} in braces.\nWrite it in brackets: :${node.name}[${braced}].`);
    restoreText(node, parent, position, file);
    return;
  }
  if (hasAttributes(node)) {
    fail(`:${node.name} takes no attributes.\nWrite :${node.name}[…] alone.`);
  }
  if (argument === '') {
    failToRead(`:${node.name} names nothing.\nWrite :${node.name}[…], with its brackets right behind it.`);
    restoreText(node, parent, position, file);
    return;
  }
  const previous = parent.children[position - 1];
  const before = previous?.type === 'text' ? previous.value : '';
  handler(node, { argument, index, startsSentence, before, fail });
  warnMisfit(node, before, argument, index, file);
  node.children = [];
}

/** What the author wrote between the brackets: `11:26` must not be read as a directive again. */
function readArgument(node: TextDirective, file: VFile): string {
  const { start, end } = node.position ?? {};
  const source = String(file.value).slice(start?.offset, end?.offset);
  return source.slice(source.indexOf('[') + 1, Math.max(0, source.lastIndexOf(']'))).trim();
}

/** What an author put in braces instead of brackets: `:fact{#boats}`, `:fact{boats}`; undefined where nothing is. */
function readBraces(node: TextDirective): string | undefined {
  const [first] = Object.entries(node.attributes ?? {});
  if (!first) return undefined;
  const [key, value] = first;
  const named = value || key;
  return node.name === 'cite' ? named : suggestName(named);
}

/** Puts back a directive that was only text, such as the minutes of `10:30`. */
function restoreText(
  node: TextDirective | LeafDirective,
  parent: Parent,
  position: number,
  file: VFile,
): void {
  const { start, end } = node.position ?? {};
  const value = String(file.value).slice(start?.offset, end?.offset);
  parent.children[position] = { type: 'text', value, position: node.position };
}
