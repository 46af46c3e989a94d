import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readSentences } from './sentences.ts';

/** A literal `:date[…]` needs a `:cite[…]` in its own sentence; no date without a source either. */
export function checkDates(tree: Root, file: VFile): void {
  visit(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
    for (const { directives } of readSentences(block, 'date')) {
      const date = directives.find(({ name }) => name === 'date');
      if (!date || directives.some(({ name }) => name === 'cite')) continue;
      file.message(
        'a date has no source in its sentence.\nAdd :cite[…] to the sentence, or use :when[…] for a development’s own date.',
        { place: date.position },
      );
    }
  });
}
