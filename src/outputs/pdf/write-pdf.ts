import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../story/story.ts';
import type { Build } from '../product.ts';
import type { AboutPdf } from './refine-pdf.ts';

/** What the PDF of a story says of itself: its day is the one on which the booklet last changed. */
export function describePdf({ title, language, published, followedUntil }: Story): Omit<AboutPdf, 'title'> {
  return { author: title, language, day: published.get('/print/')?.date ?? followedUntil.last };
}

/**
 * In a build that `npm run pdf` started: prints the single file as `explainer.pdf`. The pages of that
 * build link it; those of a plain build, which has none, do not.
 */
export async function writePdf({ site: { folder }, story, logger }: Build): Promise<void> {
  if (!process.env.WITH_PDF) return;
  const { printPdf } = await import('./print-pdf.ts');
  const pdf = await printPdf(join(folder, 'explainer.html'), describePdf(story), logger);
  writeFileSync(join(folder, 'explainer.pdf'), pdf);
  logger.info(`explainer.pdf: ${Math.ceil(pdf.length / 1000)} KB`);
}
