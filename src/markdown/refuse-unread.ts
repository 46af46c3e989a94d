import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const mendNote = 'Write :::note[Title], the text, and ::: on lines of their own.';

/** What gives other tools’ Markdown away in a text, and what to write instead. */
const signs: readonly [RegExp, (found: string) => string][] = [
  [/\[\^[^\]\s]+\]/, () => `footnotes are not read.\nWrite it in the sentence, or as a note. ${mendNote}`],
  [
    /\[\[[^\]\n]+\]\]/,
    (found) => `"${found}" is a link of another tool.\nWrite [text](entry:slug), or [text](address).`,
  ],
  [/^\[![A-Za-z]+\]/, (found) => `"${found}" is a note of another tool.\n${mendNote}`],
  [/^:{2,}\s*(?:note\b)?[^\n]*/m, (found) => `"${found.trim()}" opens or closes no note.\n${mendNote}`],
  [
    /~~[^\s~]/,
    () => 'struck-out text is not read.\nTake it out; what was corrected stands in corrections.yaml.',
  ],
  [/^(?=.*-)(?=.*\|)[|: \t-]+$/m, () => 'tables are not read.\nWrite it as a list, or in sentences.'],
  [/^\[[ xX]\]\s/, () => 'lists of tasks are not read.\nWrite a plain list.'],
];
const anySign = /[[~|]|::/;

/** Signs of other tools’ Markdown, which would be printed as they stand, are problems; a note that never ends is one too. */
export function refuseUnread(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'text') refuseSigns(node.value, node.position?.start, file);
    if (node.type !== 'containerDirective') return;
    const source = String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
    if (!/\n\s*:{3,}\s*$/.test(source)) {
      file.message('the note is not closed.\nWrite ::: on a line of its own where it ends.', {
        place: node.position,
      });
    }
  });
}

function refuseSigns(text: string, start: { line: number; column: number } | undefined, file: VFile): void {
  if (!anySign.test(text)) return;
  for (const [pattern, tell] of signs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const lines = text.slice(0, found.index).split('\n');
    const column = (lines.length > 1 ? 1 : (start?.column ?? 1)) + (lines.at(-1) ?? '').length;
    file.message(tell(found[0]), { place: start && { line: start.line + lines.length - 1, column } });
  }
}
