import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { listSentences } from './sentences.ts';

/**
 * A literal `:date[…]` needs a `:cite[…]` in its own sentence; no date without a source either.
 * @param broken the lines on which a directive cannot be read: it may be the source.
 */
export function checkDates(tree: Root, file: VFile, broken: ReadonlySet<number>): void {
  for (const { directives } of listSentences(tree, 'date')) {
    const date = directives.find(({ name }) => name === 'date');
    if (!date || directives.some(({ name }) => name === 'cite')) continue;
    if (date.position && broken.has(date.position.start.line)) continue;
    file.message(
      'a date has no source in its sentence.\nAdd :cite[…] to the sentence, or use :when[…] for a development’s own date.',
      { place: date.position },
    );
  }
}
