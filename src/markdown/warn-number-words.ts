import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozens?';

/** How long something lasted is told in words without being a figure. */
const calendarUnits = new Set(['days', 'weeks', 'months', 'years']);

/** The rule id of what is told as a warning only. */
export const warningRule = 'warning';

/** A number word that counts the unit of a fact may be a figure without a source: a warning. */
export function warnNumberWords(tree: Root, file: VFile, units: ReadonlySet<string>): void {
  const counted = [...units].filter((unit) => !calendarUnits.has(unit));
  if (counted.length === 0) return;
  const pattern = new RegExp(`\\b(?:(?:${words})[\\s-]+)+(?:${counted.join('|')})\\b`, 'gi');
  visit(tree, 'text', (node) => {
    for (const match of node.value.matchAll(pattern)) {
      const { start } = node.position ?? {};
      file.message(`“${match[0]}” counts something in words.\nWrite it as :fact[…] if it is a figure.`, {
        ruleId: warningRule,
        place: start && { line: start.line, column: start.column + match.index },
      });
    }
  });
}
