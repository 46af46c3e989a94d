import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const dateMark = '\uE001';
const citeMark = '\uE002';
const sentenceEnd = new RegExp(`(?=\\s)(?<=[.!?][”’)]*${citeMark}*)\\s+`, 'u');

/** A literal `:date[…]` needs a `:cite[…]` in its own sentence; no date without a source either. */
export function checkDates(tree: Root, file: VFile): void {
  visit(tree, 'paragraph', (paragraph) => {
    const dates: PhrasingContent[] = [];
    const sentences = flatten(paragraph, dates).split(sentenceEnd);
    let position = 0;
    for (const sentence of sentences) {
      const count = sentence.split(dateMark).length - 1;
      if (count > 0 && !sentence.includes(citeMark)) {
        file.message(
          'a date has no source in its sentence.\nAdd :cite[…] to the sentence, or use :when[…] for a development’s own date.',
          {
            place: dates[position]?.position,
          },
        );
      }
      position += count;
    }
  });
}

/** The text of a paragraph with a mark for each date and citation. */
function flatten(parent: Paragraph | PhrasingContent, dates: PhrasingContent[]): string {
  if (!('children' in parent) || parent.type === 'textDirective') return '';
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'textDirective') return flatten(child, dates);
      if (child.name === 'date') {
        dates.push(child);
        return dateMark;
      }
      return child.name === 'cite' ? citeMark : 'x';
    })
    .join('');
}
