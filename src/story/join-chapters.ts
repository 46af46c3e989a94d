import type { Problems } from '../problems/problems.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { Chapter } from './story.ts';

/** Joins the chapters in their reading order, their entries, steps and picture still to come. */
export function joinChapters(raw: RawContent, compiler: Compiler, problems: Problems): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  raw.story.data.chapters.forEach(({ slug, hue, shape }, position) => {
    const document = raw.chapters.get(slug);
    if (!document) {
      problems.markBroken(slug);
      return;
    }
    const { data } = document;
    chapters.set(slug, {
      slug,
      number: position + 1,
      hue,
      shape,
      title: compiler.line(data.title, document, ['title']).text,
      headline: compiler.line(data.headline, document, ['headline']),
      summary: compiler.line(data.summary, document, ['summary']),
      why: data.why ? compiler.line(data.why, document, ['why']) : null,
      picture: null,
      steps: [],
      body: compiler.body(document),
      cites: compiler.cites(data.cites, document, ['cites']),
      entries: [],
    });
  });
  return chapters;
}
