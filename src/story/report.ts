import { formatProblems, sortProblems, type Problem } from '../problems/problems.ts';

const formats = ['text', 'json', 'github'] as const;
/** For whom problems are written: people, programs, or the annotations of a pull request. */
export type Format = (typeof formats)[number];

/** Whether a word names one of the formats. */
export function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word);
}

/**
 * Writes what a reading of the story found.
 * @param sound what the story holds; null where it has an error.
 * @param folder the folder of the story, as its author knows it.
 */
export function writeReport(
  problems: readonly Problem[],
  sound: string | null,
  format: Format,
  folder: string,
): string {
  const sorted = sortProblems(problems);
  if (format === 'json') return JSON.stringify({ isSound: sound !== null, problems: sorted }, null, 2);
  const told = format === 'github' ? sorted.map(annotate).join('\n') : formatProblems(sorted);
  return [told, summarise(problems, sound, folder)].filter(Boolean).join('\n');
}

function summarise(problems: readonly Problem[], sound: string | null, folder: string): string {
  if (sound !== null) return `${tellSound(folder)}: ${sound}.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in ${files === 1 ? '1 file' : `${files} files`}.`;
}

/** Says of which story nothing is wrong; without a full stop. */
export const tellSound = (folder: string) => `The content of ${folder} is sound`;

/** A problem as GitHub shows it beside the line of a file. */
function annotate({ file, line, column, message, isWarning }: Problem): string {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${isWarning ? 'warning' : 'error'} file=${property(file)},line=${line},col=${column}::${escape(message)}`;
}
