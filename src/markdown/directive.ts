import type { ElementContent, Properties } from 'hast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { DirectiveIndex } from './index-of-ids.ts';

/** What a directive's handler gets: its argument, the ids it may name, and a way to refuse. */
export interface DirectiveContext {
  /** The text between the brackets. */
  argument: string;
  index: DirectiveIndex;
  /** True when the directive opens a sentence. */
  startsSentence: boolean;
  /** The text right before it. */
  before: string;
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

/** The text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
