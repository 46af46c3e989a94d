import type { YAMLError } from 'yaml';
import { findOddLine } from './find-odd-line.ts';
import { findQuoteFault } from './find-quote-fault.ts';
import { indentOf, listLines, type Line } from './yaml-lines.ts';

/** What keeps a text from being YAML, said once, where its author made the mistake. */
export interface YamlMistake {
  offset: number;
  message: string;
}

/** Looks at one line, and at those around it; where the mistake is of another kind, says nothing. */
type Test = (line: Line, around: { before: Line | undefined; after: Line | undefined }) => YamlMistake | null;

const entry = /^(\s*(?:- +)*)([\w-]+):(?=\s|$)/;

/**
 * Names the one mistake behind the errors of a parser, which come in floods and where the parser gave up.
 * @param errors what the parser said, at least one.
 */
export function diagnoseYaml(text: string, errors: readonly YAMLError[]): YamlMistake {
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const position = Math.min(first?.pos[0] ?? 0, text.length);
  const lines = listLines(text).filter(({ text: line }) => line.trim() !== '' && !/^\s*#/.test(line));
  const at = Math.max(
    0,
    lines.findLastIndex(({ offset }) => offset <= position),
  );
  const window = [at, at + 1, at - 1].filter((index) => lines[index]);
  const look = (test: Test): YamlMistake | null => {
    for (const index of window) {
      const line = lines[index];
      const found = line && test(line, { before: lines[index - 1], after: lines[index + 1] });
      if (found) return found;
    }
    return null;
  };
  const found =
    findIndentedStart(lines) ??
    findQuoteFault(text, position) ??
    look(findTab) ??
    look(findHardSpace) ??
    findOpenBracket(lines.slice(0, at + 1), first) ??
    findOddLine(lines, at) ??
    look(findReservedSign) ??
    look(findTextBehindBracket) ??
    look(findColon) ??
    look(findMissingSpace) ??
    look(findMissingComma) ??
    look(findBareKey) ??
    look(findMissingColon) ??
    look(findSecondDocument);
  if (found) return found;
  if (first?.code === 'BAD_DQ_ESCAPE') {
    return {
      offset: position,
      message: 'holds a backslash in double quotes.\nWrite it twice, or use single quotes.',
    };
  }
  return {
    offset: position,
    message: `is not valid YAML: ${(first?.message ?? '').split('\n')[0]}.\nPut a text that holds ": " or " #", or begins with a sign, in quotes.`,
  };
}

function tell({ offset, text }: Line, column: number, message: string): YamlMistake {
  return { offset: offset + Math.min(column, text.length), message };
}

const findTab: Test = (line) => {
  const tab = /^[ -]*\t/.exec(line.text);
  return tab && tell(line, tab[0].length - 1, 'is indented with a tab.\nWrite spaces instead.');
};

const findHardSpace: Test = (line) => {
  const space = /^[\s-]*(?:[\w-]+:)?\s*[\u00a0\u2000-\u200a\u202f\u3000]/.exec(line.text);
  return (
    space &&
    tell(
      line,
      space[0].length - 1,
      'holds a space that is none to YAML, such as one pasted from a page.\nWrite a plain space instead.',
    )
  );
};

/** A file whose first line is indented, and whose others are not. */
function findIndentedStart([first, ...others]: readonly Line[]): YamlMistake | null {
  if (!first || indentOf(first) === 0 || !others.some((line) => indentOf(line) < indentOf(first)))
    return null;
  return tell(
    first,
    indentOf(first),
    'begins with spaces, and what it belongs to is missing above it.\nWrite the id of the record, or take the spaces out.',
  );
}

/** The last bracket before an error that is never closed. */
function findOpenBracket(lines: readonly Line[], error: YAMLError | undefined): YamlMistake | null {
  if (!error || !/Flow|flow|Unexpected|Expected|Missing ,/.test(error.message)) return null;
  for (const line of lines.toReversed()) {
    const open: number[] = [];
    const plain = line.text.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'/g, (quoted) => '.'.repeat(quoted.length));
    for (const [column, sign] of [...plain].entries()) {
      if (sign === '[' || sign === '{') open.push(column);
      else if (sign === (plain[open.at(-1) ?? -1] === '{' ? '}' : ']')) open.pop();
      else if (/[\]}]/.test(sign)) break;
    }
    const last = open.at(-1);
    if (last === undefined) continue;
    const close = line.text[last] === '[' ? ']' : '}';
    return tell(
      line,
      last,
      `the bracket ${line.text[last] ?? ''} is not closed.\nWrite ${close} where its list ends.`,
    );
  }
  return null;
}

const findReservedSign: Test = (line) => {
  const sign = /^(\s*(?:- +)*(?:[\w-]+: +)?)([@`%*&!|>?-](?=\S|.*\S))/.exec(line.text);
  const [, before = '', found = ''] = sign ?? [];
  if (!sign || (before.trim() === '' && found === '-')) return null;
  if (/[|>]/.test(found) && /^[|>][+-]?\d?\s*$/.test(line.text.slice(before.length))) return null;
  return tell(line, before.length, `begins with ${found}, which is a sign of YAML.\nPut the text in quotes.`);
};

const findTextBehindBracket: Test = (line) => {
  const [, before] = /^(\s*(?:- +)*[\w-]+: +)[[{][^\]}]*[\]}]\s*[^\s#,\]}]/.exec(line.text) ?? [];
  if (before === undefined) return null;
  return tell(
    line,
    before.length,
    'begins with a bracket, as a list does, and goes on behind it.\nPut the text in quotes.',
  );
};

/** A word by itself, with what belongs to it indented below. */
const findBareKey: Test = (line, { after }) => {
  const [, before = '', key] = /^(\s*(?:- +)*)([\w-]+)\s*$/.exec(line.text) ?? [];
  if (key === undefined || !after || indentOf(after) <= indentOf(line)) return null;
  return tell(
    line,
    before.length + key.length,
    `has no colon behind ${key}.\nWrite ${key}: and indent what belongs to it.`,
  );
};

/** A text in which a colon and a space stand, as behind a key. */
const findColon: Test = (line) => {
  const [, before = '', key = ''] = entry.exec(line.text) ?? [];
  const value = line.text.slice(before.length + key.length + 1);
  const text = value.trimStart();
  if (key === '' || /^["'[{|>]/.test(text) || !/:(\s|$)/.test(text)) return null;
  const quote = text.includes('"') ? "'" : '"';
  return tell(
    line,
    line.text.length - text.length,
    `holds a colon, and YAML takes what stands before it for a key.\nPut the text in quotes: ${key}: ${quote}…${quote}.`,
  );
};

const findMissingSpace: Test = (line) => {
  const [, before = '', key] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):[^\s:/]/.exec(line.text) ?? [];
  if (key !== undefined) {
    const message = `has no space behind the colon.\nWrite ${key}: and a space before the text.`;
    return tell(line, before.length + key.length, message);
  }
  const dash = /^\s*-(?=[^\s-])/.exec(line.text);
  return (
    dash &&
    tell(
      line,
      dash[0].length - 1,
      'has no space behind the dash.\nWrite a dash and a space before each item.',
    )
  );
};

const findMissingColon: Test = (line) => {
  const [, before = '', key] = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(?:\s|$)/.exec(line.text) ?? [];
  if (key === undefined || entry.test(line.text)) return null;
  const message = `has no colon behind ${key}.\nWrite ${key}: and a space before the text.`;
  return tell(line, before.length + key.length, message);
};

const findMissingComma: Test = (line) => {
  const gap = /[[{][^"']*?[^\s,[{:]( +)[\w-]+:\s/.exec(line.text);
  if (!gap) return null;
  const column = gap.index + gap[0].lastIndexOf(gap[1] ?? ' ');
  return tell(
    line,
    column,
    'has no comma between two parts of a list.\nWrite a comma between them; a text that holds a colon stands in quotes.',
  );
};

const findSecondDocument: Test = (line) =>
  /^(---|\.\.\.)\s*$/.test(line.text)
    ? tell(line, 0, `holds ${line.text.trim()}, behind which a file of YAML begins anew.\nTake the line out.`)
    : null;
