import type { Place } from './problems.ts';

/** Where a file ends: at the beginning of the last line of its text that holds something. */
export function endOf(file: string, text = ''): Place {
  return { file, line: text.trimEnd().split('\n').length, column: 1 };
}
