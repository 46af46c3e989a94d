import { parseDate } from '../dates.ts';
import type { Problems } from '../problems/problems.ts';
import type { StepData } from '../schema/step.ts';
import { checkUnit } from './check-unit.ts';
import type { Compiler } from './compiler.ts';
import type { Located, RawContent } from './raw.ts';
import type { Chapter, Entry, Fact, Step } from './story.ts';
import type { DataPath } from './yaml-source.ts';

interface Known {
  chapters: ReadonlyMap<string, Chapter>;
  entries: ReadonlyMap<string, Entry>;
  facts: ReadonlyMap<string, Fact>;
}

/**
 * Joins the steps of the story, and those of each chapter, which are written into it.
 * @returns the steps of the story.
 */
export function joinSteps(raw: RawContent, known: Known, compiler: Compiler, problems: Problems): Step[] {
  const unit = raw.story.data.quantity?.unit;
  for (const [slug, chapter] of known.chapters) {
    const document = raw.chapters.get(slug);
    if (!document) continue;
    chapter.steps = document.data.steps.map((data, position) =>
      joinStep(data, document, ['steps', position]),
    );
  }
  return raw.steps.map((located) => joinStep(located.data, located, []));

  function joinStep(data: StepData, from: Located<unknown>, path: DataPath): Step {
    const find = <T>(
      id: string | undefined,
      records: ReadonlyMap<string, T>,
      what: string,
      where: string,
      key: string,
    ) => compiler.find(id, records, what, where, from, [...path, key]);
    const count = find(data.count, known.facts, 'fact', 'facts.yaml', 'count');
    if (count && unit) checkUnit(count, unit, from.at([...path, 'count']), problems);
    const entry = find(data.entry, known.entries, 'entry', 'a chapter’s folder', 'entry');
    const chapter = compiler.find(data.door?.chapter, known.chapters, 'chapter', 'story.yaml', from, [
      ...path,
      'door',
      'chapter',
    ]);
    return {
      word: data.word ?? null,
      date: data.date ? parseDate(data.date) : null,
      claim: compiler.line(data.claim, from, [...path, 'claim'], true),
      entry,
      text: compiler.line(data.text, from, [...path, 'text']),
      count,
      door:
        data.door && chapter
          ? { chapter, text: compiler.line(data.door.text, from, [...path, 'door', 'text']) }
          : null,
    };
  }
}
