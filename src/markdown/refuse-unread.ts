import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { nearestOf } from '../problems/nearest.ts';
import { placeAfter, type Point } from '../problems/place-after.ts';
import { eachNode } from './each-node.ts';
import { brokenDirective } from './refuse-stray-brackets.ts';

/** The facts of the story, by their ids. */
type Known = ReadonlyMap<string, unknown>;

const mendNote = 'Write :::note[Title], the text, and ::: on lines of their own.';

/** A directive without its colon, with one too many, or with a bracket for its name. */
const misspelt = /(?:::+|(?<![:\w])\w?)(?:fact|when|date|cite|term|plain)\[[^\]\n]*\]?|:\[[^\]\n]*\]?/;

/** What gives other tools’ Markdown away in a text, and what to write instead. */
const signs: readonly [RegExp, (found: string, facts: Known) => string][] = [
  [
    /\[\^[^\]\s]+\]/,
    () =>
      `footnotes are not read.\nWrite a source as :cite[…]; what explains belongs in the sentence, or in a note. ${mendNote}`,
  ],
  [
    /\[\[[^\]\n]+\]\]/,
    (found) => `"${found}" is a link of another tool.\nWrite [text](entry:slug), or [text](address).`,
  ],
  [
    misspelt,
    (found) =>
      `"${found}" is no directive.\nWrite one colon, its name, and in brackets what it names: :cite[…].`,
  ],
  [/^\[![A-Za-z]+\]/, (found) => `"${found}" is a note of another tool.\n${mendNote}`],
  [/^:{2,}\s*(?:note\b)?[^\n]*/m, (found) => `"${found.trim()}" opens or closes no note.\n${mendNote}`],
  [
    /~~[^\s~]/,
    () => 'struck-out text is not read.\nTake it out; what was corrected stands in corrections.yaml.',
  ],
  [
    /^(?=.*-)(?=.*\|)[|: \t-]+$/m,
    () =>
      'is no line below the head of a table.\nWrite as many dashes between bars as the head has cells: | --- | --- |.',
  ],
  [
    /^(?![^]*\n[|: \t]*-[|: \t-]*(?:\n|$))\|[^\n]*\|[^\n]*\|[ \t]*$/m,
    () => 'is a row of no table.\nWrite the head, below it a line of dashes (| --- | --- |), then the rows.',
  ],
  [/^\[[ xX]\]\s/, () => 'lists of tasks are not read.\nWrite a plain list.'],
  [/^!!! ?\w+/, (found) => `"${found}" is a note of another tool.\n${mendNote}`],
  [/\$\$/, () => 'formulas of mathematics are not read.\nWrite it in words.'],
  [
    /\{%|\{\{([^{}\n]*\}\})?/,
    (found, facts) => {
      const id = found.replaceAll(/[{}]/g, '').trim();
      const meant = facts.has(id) ? id : nearestOf(id, [...facts.keys()]);
      return `${found} is a sign of another tool.\n${meant === undefined ? 'Take it out, or write a directive: :fact[…].' : `Write :fact[${meant}].`}`;
    },
  ],
  [/\n: +\S/, () => 'lists of definitions are not read.\nWrite a plain list, or a term of glossary.yaml.'],
  [/^#{1,6}(?=[^\s#])/, (found) => `has no space behind ${found}.\nWrite ${found}, a space and the heading.`],
  [
    /(?:https?:\/\/|www\.)\S+/,
    () => 'an address is printed as it stands, and leads nowhere.\nWrite [text](https://…).',
  ],
];
const anySign = /[[~|!$#]|::|\{\{|\{%|\n: |:\/\/|www\./m;
/** Those of a beginning are none behind a directive, where a text goes on. */
const opensLine = /^\^/;

/** Signs of other tools’ Markdown, which would be printed as they stand, are problems; a note that never ends is one too. */
export function refuseUnread(tree: Root, file: VFile, facts: Known): void {
  eachNode<Nodes>(tree, (node, _position, parent) => {
    if (node.type === 'text' && parent?.type !== 'link' && parent?.type !== 'textDirective') {
      const begins = parent?.children[0] === node;
      refuseSigns(node.value, node.position?.start, begins, file, facts);
    }
    if (node.type === 'code' && !/^\s*[`~]{3}/.test(sliceOf(node, file))) {
      file.message('is indented, and would be printed as code.\nTake the spaces before it out.', {
        place: node.position,
      });
      node.value = '';
    }
    if (node.type !== 'containerDirective') return;
    if (parent?.type === 'containerDirective') {
      file.message('a note stands within a note.\nClose the first with ::: before it.', {
        place: node.position,
      });
    }
    if (!/\n\s*:{3,}\s*$/.test(sliceOf(node, file))) {
      file.message('the note is not closed.\nWrite ::: on a line of its own where it ends.', {
        place: node.position,
      });
    }
  });
}

function sliceOf({ position }: Nodes, file: VFile): string {
  return String(file.value).slice(position?.start.offset, position?.end.offset);
}

function refuseSigns(
  text: string,
  start: Point | undefined,
  begins: boolean,
  file: VFile,
  facts: Known,
): void {
  if (!anySign.test(text)) return;
  for (const [pattern, tell] of signs) {
    const found = !begins && opensLine.test(pattern.source) && !pattern.multiline ? null : pattern.exec(text);
    if (!found) continue;
    file.message(tell(found[0], facts), {
      place: start && placeAfter(start, text.slice(0, found.index)),
      ...(pattern === misspelt && { ruleId: brokenDirective }),
    });
  }
}
