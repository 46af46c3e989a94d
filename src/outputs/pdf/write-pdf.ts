import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * After the single file, in a build that `npm run pdf` started: prints it as `explainer.pdf`. The
 * pages of that build link it; those of a plain build, which has none, do not.
 */
export function writePdf(): AstroIntegration {
  return {
    name: 'write-pdf',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!process.env.WITH_PDF) return;
        const folder = fileURLToPath(dir);
        const { printPdf } = await import('./print-pdf.ts');
        const pdf = await printPdf(join(folder, 'explainer.html'));
        writeFileSync(join(folder, 'explainer.pdf'), pdf);
        logger.info(`explainer.pdf: ${Math.ceil(pdf.length / 1000)} KB`);
      },
    },
  };
}
