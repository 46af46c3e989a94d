import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { qrPath } from '../../paths.ts';
import { wordsFor } from '../../words/words.ts';
import type { Build } from '../product.ts';

/** Writes the QR code of the address of each page that asks for one, which only print shows and fetches. */
export async function writeQrCodes({ site, story, hands }: Build): Promise<void> {
  const { qrOf } = wordsFor(story.language);
  for (const { path } of site.pages.filter(({ hasQr }) => hasQr)) {
    const target = join(site.folder, qrPath(path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await hands.make(['qr', site.root + path, qrOf]));
  }
}
