/** More of these at one place is no text, but an attempt to keep the parser busy. */
const longestBlock = 10_000;
const mostMarks = 600;
const mostLines = 4000;
const deepest = 8;
const widestIndent = 40;

const marks = /[*_`[\]<&:!\\]/g;
const opener = /^(>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s*/;
const rule = /^\s*([-*_]\s*)+$/;

/** What makes a text too much to parse, and the line on which it begins, counted from 0. */
export interface Overload {
  line: number;
  message: string;
}

/**
 * Finds what would keep a Markdown parser busy without end: lists or quotations in each other, and
 * blocks of many thousand characters or marks, whose cost grows with their square.
 * @returns the first such place, or null.
 */
export function findOverload(text: string): Overload | null {
  let block = { line: 0, length: 0, marks: 0 };
  const lines = text.split('\n');
  if (lines.length > mostLines) {
    return {
      line: 0,
      message: `has more than ${mostLines.toLocaleString('en')} lines.\nPart it into files.`,
    };
  }
  for (const [line, content] of lines.entries()) {
    if (content.trim() === '') block = { line: line + 1, length: 0, marks: 0 };
    block.length += content.length + 1;
    block.marks += content.match(marks)?.length ?? 0;
    if (block.length > longestBlock || block.marks > mostMarks) {
      return { line: block.line, message: 'the paragraph is too long to read.\nPart it by empty lines.' };
    }
    if (isDeep(content)) {
      return { line, message: `is nested too deeply.\nWrite at most ${deepest} levels.` };
    }
  }
  return null;
}

function isDeep(line: string): boolean {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  if (indent > widestIndent && indent < line.length) return true;
  if (rule.test(line)) return false;
  let rest = line.trimStart();
  let depth = 0;
  for (let found = opener.exec(rest); found && depth <= deepest; found = opener.exec(rest)) {
    rest = rest.slice(found[0].length);
    depth += 1;
  }
  return depth > deepest || rest.startsWith(':'.repeat(deepest + 3));
}
