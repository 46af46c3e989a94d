import { markNames } from '../markdown/directives.ts';
import type { Place, Problems } from '../problems/problems.ts';
import type { Located, RawContent } from './raw.ts';
import type { DataPath } from './yaml-source.ts';

const mark = new RegExp(`:(?:${markNames.join('|')})\\[[^\\]]*\\]`);

/**
 * Tells marks in texts that are printed as they are written, such as the name of a quantity.
 * @param isRead whether the marks of the text at a place were read.
 */
export function checkMarks(raw: RawContent, isRead: (place: Place) => boolean, problems: Problems): void {
  const { story, steps, facts, sources, terms, places, pictures, chapters, entries, contested, pages } = raw;
  const records: Located<unknown>[] = [
    story,
    ...steps,
    ...[facts, sources, terms, places, pictures, chapters].flatMap((map) => [...map.values()]),
    ...entries,
    ...contested,
    ...pages,
    ...raw.corrections,
  ];
  for (const { data, at } of records) {
    for (const { path, text } of listTexts(data)) {
      const [found] = mark.exec(text) ?? [];
      const place = found === undefined ? null : at(path);
      if (place && !isRead(place))
        problems.add(
          place,
          `${found} is not read here: this text is printed as it is written.\nWrite it in words.`,
        );
    }
  }
}

/** Every text within some data, and the way to it. */
function listTexts(data: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((one, index) => listTexts(one, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, one]) => listTexts(one, [...path, key]));
}
