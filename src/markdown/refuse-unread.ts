import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const mendNote =
  'Write it in the sentence, or as a note: :::note[Title], the text, and ::: on lines of their own.';
const mendLink = 'Write [text](entry:slug), or [text](address).';

/** What the parser knows of other tools’ Markdown, by its node. */
const nodes: Partial<Record<Nodes['type'], string>> = {
  table: 'tables are not read.\nWrite it as a list, or in sentences.',
  delete: 'struck-out text is not read.\nTake it out; what was corrected stands in corrections.yaml.',
  footnoteDefinition: `footnotes are not read.\n${mendNote}`,
  footnoteReference: `footnotes are not read.\n${mendNote}`,
};

/** What only its signs in the text give away. */
const signs: [RegExp, (found: string) => string][] = [
  [/\[\^[^\]\s]+\]/, () => `footnotes are not read.\n${mendNote}`],
  [/\[\[[^\]\n]+\]\]/, (found) => `"${found}" is a link of another tool.\n${mendLink}`],
  [
    /^\[![A-Za-z]+\]/,
    (found) =>
      `"${found}" is a note of another tool.\nWrite :::note[Title], the text, and ::: on lines of their own.`,
  ],
  [
    /^:{2,}\s*(?:note\b)?[^\n]*/m,
    (found) =>
      `"${found.trim()}" opens or closes no note.\nWrite :::note[Title], the text, and ::: on lines of their own.`,
  ],
];

/**
 * Signs of other tools’ Markdown, which would be printed as they stand, are problems; a note
 * that never ends is one too. An address that stands bare in the text stays text.
 */
export function refuseUnread(tree: Root, file: VFile): void {
  visit(tree, (node, position, parent) => {
    const source = String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
    const refuse = (message: string) => void file.message(message, { place: node.position });
    const known = nodes[node.type];
    if (known) refuse(known);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      refuse('lists of tasks are not read.\nWrite a plain list.');
    }
    if (node.type === 'link' && parent && position !== undefined && /^[^[<]/.test(source)) {
      parent.children[position] = { type: 'text', value: source, position: node.position };
    }
    if (node.type === 'containerDirective' && !/\n\s*:{3,}\s*$/.test(source)) {
      refuse(`the note is not closed.\nWrite ::: on a line of its own where it ends.`);
    }
    if (node.type === 'text') refuseSigns(node.value, node.position?.start, file);
  });
}

function refuseSigns(text: string, start: { line: number; column: number } | undefined, file: VFile): void {
  for (const [pattern, tell] of signs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const lines = text.slice(0, found.index).split('\n');
    const column = (lines.length > 1 ? 1 : (start?.column ?? 1)) + (lines.at(-1) ?? '').length;
    file.message(tell(found[0]), { place: start && { line: start.line + lines.length - 1, column } });
  }
}
