import type { ElementContent, Properties } from 'hast';
import type { Parent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { DirectiveIndex } from './index-of-ids.ts';

/** What a directive's handler gets: its argument, the ids it may name, and a way to refuse. */
export interface DirectiveContext {
  /** The text between the brackets. */
  argument: string;
  index: DirectiveIndex;
  /** True when the directive opens a sentence. */
  startsSentence: boolean;
  fail: (message: string) => void;
}

/** Turns one inline directive into an element, by setting `data` on its node. */
export type TextDirectiveHandler = (node: TextDirective, context: DirectiveContext) => void;

/** Sets the HTML element that a directive becomes. */
export function becomeElement(
  node: TextDirective | ContainerDirective,
  name: string,
  properties: Properties,
  children?: ElementContent[],
): void {
  node.data = { ...node.data, hName: name, hProperties: properties };
  if (children) node.data.hChildren = children;
}

/** A text node of HTML. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node opens a sentence, judged by the text before it in its paragraph. */
export function startsSentence(parent: Parent, position: number): boolean {
  const before = parent.children[position - 1];
  if (!before) return parent.type === 'paragraph';
  if (before.type === 'textDirective' && before.name === 'cite') return false;
  return before.type === 'text' && /[.!?][”’)]?\s+$/.test(before.value);
}

/** The text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
