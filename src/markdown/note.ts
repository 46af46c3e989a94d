import type { ContainerDirective } from 'mdast-util-directive';
import { becomeElement } from './directive.ts';

/** `:::note[Title]` … `:::` becomes a note in the margin; its first line is the title. */
export function note(node: ContainerDirective): void {
  becomeElement(node, 'aside', { className: ['note'], role: 'note' });
  const [label] = node.children;
  if (label?.data && 'directiveLabel' in label.data) {
    label.data = { ...label.data, hName: 'p', hProperties: { className: ['note-title'] } };
  }
}
