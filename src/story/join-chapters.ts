import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { Chapter } from './story.ts';

/** Joins the chapters in their reading order, their entries and steps still to come. */
export function joinChapters(raw: RawContent, compiler: Compiler): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  raw.story.data.chapters.forEach(({ slug, hue, shape }, position) => {
    const document = raw.chapters.get(slug);
    if (!document) return;
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
      steps: [],
      body: compiler.body(document),
      cites: compiler.cites(data.cites, document, ['cites']),
      entries: [],
    });
  });
  return chapters;
}
