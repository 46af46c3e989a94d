import { trimBase } from '../../paths.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import { addressOf, asksForQr, type Served } from '../built-site.ts';
import type { Hands } from './hands.ts';

/** Begins what will be made of each page alone as soon as the page is written. */
export function beginPage(
  hands: Hands,
  served: Served,
  { language }: Story,
): (path: string, html: string) => void {
  const { qrOf } = wordsFor(language);
  const base = trimBase(served.base);
  const root = addressOf(served);
  return (path, html) => {
    if (html.includes('type="text/markdown"')) hands.begin(['twin', html]);
    if (asksForQr(html, base)) hands.begin(['qr', root + path.slice(base.length), qrOf]);
  };
}
