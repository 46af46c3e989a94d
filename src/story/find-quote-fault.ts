import type { YamlMistake } from './diagnose-yaml.ts';

/** A quote that opens a text: at the start of a line, behind a key, a dash, a bracket or a comma. */
const opening = /(?:^|[\s[{,])(["'])/g;
/** What may stand behind the quote that closes a text. */
const ends = /^\s*(?:$|[,\]}]|#|:(?:\s|$))/;

/**
 * Finds a quote that is opened and not closed, or behind whose end the text goes on.
 * @param position where the parser gave up; what stands below it is not looked at.
 */
export function findQuoteFault(text: string, position: number): YamlMistake | null {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (offset > position) return null;
    const fault = line.trimStart().startsWith('#') ? null : checkLine(line, offset, text);
    if (fault) return fault;
    offset += line.length + 1;
  }
  return null;
}

function checkLine(line: string, offset: number, text: string): YamlMistake | null {
  opening.lastIndex = 0;
  for (let found = opening.exec(line); found; found = opening.exec(line)) {
    const [whole, quote = ''] = found;
    const start = found.index + whole.length - 1;
    if (!/(?:^|[[{,]|:|-)\s*$/.test(line.slice(0, start))) continue;
    const close = findClose(line, start + 1, quote);
    if (close === -1) return isUnclosed(text, offset + start, quote) ? tellOpen(offset + start, quote) : null;
    if (!ends.test(line.slice(close + 1))) return tellEnd(offset + close, quote);
    opening.lastIndex = close + 1;
  }
  return null;
}

/** Where a text in quotes ends; -1 where it does not. */
function findClose(text: string, from: number, quote: string): number {
  for (let index = from; index < text.length; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== quote) return index;
      index += 1;
    }
  }
  return -1;
}

/** A text may go on over lines: it is unclosed where it ends nowhere, or in the middle of another. */
function isUnclosed(text: string, start: number, quote: string): boolean {
  const close = findClose(text, start + 1, quote);
  const [rest = ''] = text.slice(close + 1).split('\n');
  return close === -1 || !ends.test(rest);
}

function tellOpen(offset: number, quote: string): YamlMistake {
  return { offset, message: `the quote ${quote} is not closed.\nWrite ${quote} where the text ends.` };
}

function tellEnd(offset: number, quote: string): YamlMistake {
  const inside = quote === '"' ? '\\"' : "''";
  const other = quote === '"' ? 'single' : 'double';
  return {
    offset,
    message: `the text goes on behind the quote that ends it.\nWrite ${inside} for a ${quote} within the text, or put it in ${other} quotes.`,
  };
}
