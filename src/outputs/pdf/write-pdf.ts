import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../product.ts';

/**
 * In a build that `npm run pdf` started: prints the single file as `explainer.pdf`. The pages of that
 * build link it; those of a plain build, which has none, do not.
 */
export async function writePdf({ site: { folder }, logger }: Build): Promise<void> {
  if (!process.env.WITH_PDF) return;
  const { printPdf } = await import('./print-pdf.ts');
  const pdf = await printPdf(join(folder, 'explainer.html'));
  writeFileSync(join(folder, 'explainer.pdf'), pdf);
  logger.info(`explainer.pdf: ${Math.ceil(pdf.length / 1000)} KB`);
}
