import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { placeAfter } from '../problems/place-after.ts';
import { eachNode } from './each-node.ts';

/** The rule id of a directive that cannot be read. */
export const brokenDirective = 'broken-directive';

/**
 * A bracket that closes what none has opened is a problem where it stands behind a number: a directive has ended too
 * early, or has not begun.
 * Where a mistake is told on its line already, the bracket only follows from that.
 * @returns the lines on which a directive cannot be read: what it holds stands there as text, and is no mistake.
 */
export function refuseStrayBrackets(tree: Root, file: VFile): ReadonlySet<number> {
  const broken = new Set<number>();
  for (const { line, ruleId } of file.messages) if (line && ruleId === brokenDirective) broken.add(line);
  eachNode<Nodes>(tree, (node) => {
    if (!('children' in node)) return;
    const stray = findStray(node.children);
    if (!stray) return;
    if (!file.messages.some(({ line }) => line === stray.place.line)) {
      file.message(
        `"${stray.before}" closes a bracket that is not open.\nWrite what a directive names between one [ and one ]: :fact[…].`,
        { place: stray.place },
      );
    }
    broken.add(stray.place.line);
  });
  return broken;
}

/** The first bracket that closes none behind a number, which a directive may have held, with what stands before it. */
function findStray(children: readonly Nodes[]) {
  let open = 0;
  let read = '';
  for (const child of children) {
    if (child.type !== 'text' || !child.position) continue;
    for (const { index, 0: sign } of child.value.matchAll(/[[\]]/g)) {
      open += sign === '[' ? 1 : -1;
      if (open >= 0) continue;
      open = 0;
      const before = child.value.slice(0, index);
      if (/\p{N}/u.test(read + before)) {
        return { place: placeAfter(child.position.start, before), before: `${before}]`.trim() };
      }
    }
    read += child.value;
  }
  return null;
}
