import { createHash } from 'node:crypto';
import { entryPath, factPath } from '../../paths.ts';
import type { Correction } from '../../story/story.ts';

/** The path of the page that a correction mends. */
export function pathOfCorrection({ entry, fact }: Pick<Correction, 'entry' | 'fact'>): string {
  return entry ? entryPath(entry) : fact ? factPath(fact) : '/corrections/';
}

/** What tells a correction of a page apart from its others: its day, and a hash of what was wrong; 8 hexadecimal digits. */
export function nameCorrection({ date, was }: Pick<Correction, 'date' | 'was'>): string {
  return `${date.first}-${createHash('sha256').update(was.text).digest('hex').slice(0, 8)}`;
}
