import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { DirectiveIndex } from './index-of-ids.ts';
import { warningRule } from './warn-number-words.ts';

/** A word before a date or a figure that does not fit what is printed: “de environ 300”. A warning. */
export function warnMisfit(
  node: TextDirective,
  before: string,
  argument: string,
  index: DirectiveIndex,
  file: VFile,
): void {
  const [shown] = node.data?.hChildren ?? [];
  if (shown?.type !== 'text' || !['fact', 'date', 'when'].includes(node.name)) return;
  const mend = index.findMisfit(before, shown.value);
  if (mend === null) return;
  const [word = ''] = /\S+\s*$/.exec(before) ?? [];
  file.message(`“${word}${shown.value}” does not fit together.\nWrite ${mend}:${node.name}[${argument}].`, {
    ruleId: warningRule,
    place: node.position,
  });
}
