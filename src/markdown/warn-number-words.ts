import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';

const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozens?';

/** How long something lasted is told in words without being a figure. */
const calendarUnits = new Set(['days', 'weeks', 'months', 'years']);

/** What counts a source itself: readers see it there. */
const ofSources = new Set(['paragraphs', 'pages']);

/** The rule id of what is told as a warning only. */
export const warningRule = 'warning';

/** A number word that counts the unit of a fact may be a figure without a source: a warning. */
export function warnNumberWords(tree: Root, file: VFile, units: ReadonlySet<string>): void {
  const counted = [...units].filter((unit) => !calendarUnits.has(unit));
  if (counted.length === 0) return;
  const pattern = new RegExp(`\\b(?:(?:${words})[\\s-]+)+(?:${counted.join('|')})\\b`, 'gi');
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'text') return;
    for (const match of node.value.matchAll(pattern)) {
      const { start } = node.position ?? {};
      file.message(`“${match[0]}” counts something in words.\nWrite it as :fact[…] if it is a figure.`, {
        ruleId: warningRule,
        place: start && { line: start.line, column: start.column + match.index },
      });
    }
  });
}

/**
 * A number that `:plain` prints before the unit of a fact may be a figure without a source: a warning. What was printed
 * before a correction has none.
 */
export function warnPlainCounts(tree: Root, file: VFile, units: ReadonlySet<string>): void {
  if (file.path.endsWith('corrections.yaml')) return;
  const counted = [...units].filter((unit) => !calendarUnits.has(unit) && !ofSources.has(unit));
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'textDirective') return;
    const next = parent?.children[(index ?? 0) + 1];
    const [shown] = node.data?.hChildren ?? [];
    const number = node.name === 'plain' && shown?.type === 'text' ? shown.value : '';
    if (next?.type !== 'text' || !/^\d[\d.,]*$/.test(number)) return;
    const unit = counted.find((one) => new RegExp(`^\\s+${one}\\b`).test(next.value));
    if (unit === undefined) return;
    file.message(
      `:plain[${number}] ${unit} counts something, and has no source.\nWrite it as :fact[…], with its source in facts.yaml.`,
      { ruleId: warningRule, place: node.position },
    );
  });
}
