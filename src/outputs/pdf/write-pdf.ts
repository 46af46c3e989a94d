import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath, listBooklets } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import type { Build } from '../product.ts';
import type { AboutPdf } from './refine-pdf.ts';

/** What the PDF of a story says of itself: its day is the one on which the booklet last changed. */
export function describePdf({ title, language, published, followedUntil }: Story): Omit<AboutPdf, 'title'> {
  return { author: title, language, day: published.get('/print/')?.date ?? followedUntil.last };
}

/**
 * In a build that `npm run pdf` started: prints the single file of each language as `explainer.pdf`. The pages of that
 * build link it; those of a plain build, which has none, do not.
 */
export async function writePdf({ site: { folder }, story, logger }: Build): Promise<void> {
  if (!process.env.WITH_PDF) return;
  const { printPdf } = await import('./print-pdf.ts');
  for (const edition of listBooklets(story)) {
    const name = filePath(edition, '/explainer.pdf');
    const book = join(folder, filePath(edition, '/explainer.html'));
    const pdf = await printPdf(book, describePdf(edition), logger);
    writeFileSync(join(folder, name), pdf);
    logger.info(`${name.slice(1)}: ${Math.ceil(pdf.length / 1000)} KB`);
  }
}
