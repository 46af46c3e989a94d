import { parseDocument } from 'yaml';
import type { YamlMistake } from './diagnose-yaml.ts';
import { indentOf, type Line } from './yaml-lines.ts';

/** Lines before that at which a parser gave up, and behind it, that are looked at. */
const [before, behind] = [4, 1];

const begins = /^\s*(?:(?:- +)+|[\w-]+:(?=\s|$))/;
/** Where what a line holds begins: behind the dash of an item. */
const columnOf = ({ text }: Line) => /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;

/**
 * Finds the line that is indented wrongly: the one that, once it is indented as a line near it, makes a text valid; of
 * several the one whose indentation is the rarest, or else the last.
 * @param lines those of the text that are neither empty nor comments.
 * @param at which of them the parser could not read.
 */
export function findOddLine(lines: readonly Line[], at: number): YamlMistake | null {
  const near = [at, ...listDown(at - 1, at - before), at + behind].filter((index) => lines[index]);
  const record = cutRecord(lines, Math.min(...near), Math.max(...near));
  if (isValid(record)) return null;
  const count = (indent: number) => record.filter((line) => indentOf(line) === indent).length;
  const odd = near
    .flatMap((index) => {
      const line = lines[index];
      const indent = line && begins.test(line.text) ? findIndent(lines, index, record) : null;
      return line && indent !== null ? [{ line, own: indentOf(line), indent }] : [];
    })
    .sort((a, b) => count(a.own) - count(b.own) || b.line.offset - a.line.offset)[0];
  if (!odd) return null;
  const spaces = odd.own === 1 ? '1 space' : `${odd.own} spaces`;
  return {
    offset: odd.line.offset + odd.own,
    message: `is indented by ${spaces}, what it stands beside by ${odd.indent}.\nIndent what stands beside each other alike.`,
  };
}

/** The lines around some others up to those at the edge: what stands there is read by itself. */
function cutRecord(lines: readonly Line[], from: number, to: number): readonly Line[] {
  const start = lines.findLastIndex((line, index) => index < from && indentOf(line) === 0);
  const end = lines.findIndex((line, index) => index > to + 1 && indentOf(line) === 0);
  return lines.slice(Math.max(0, start), end < 0 ? lines.length : end);
}

/** How deep a line would have to stand for its record to be valid; null where nothing makes it so. */
function findIndent(lines: readonly Line[], index: number, record: readonly Line[]): number | null {
  const line = lines[index];
  if (!line) return null;
  const above = lines.slice(Math.max(0, index - 8), index).reverse();
  const below = lines[index + 1];
  const indents = new Set([
    ...above.slice(0, 1).map(columnOf),
    ...(below ? [indentOf(below)] : []),
    ...above.flatMap((one) => [columnOf(one), indentOf(one)]),
  ]);
  indents.delete(indentOf(line));
  const isRight = (indent: number) =>
    isValid(
      record.map((one) => (one === line ? { ...one, text: ' '.repeat(indent) + one.text.trimStart() } : one)),
    );
  return [...indents].find(isRight) ?? null;
}

const isValid = (lines: readonly Line[]) =>
  parseDocument(lines.map(({ text }) => text).join('\n'), { logLevel: 'silent' }).errors.length === 0;

const listDown = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, step) => from - step);
