import { offlineWords, shareWords } from '../words/en/browser.ts';
import { base } from './offline/ask.client.ts';

const english = { share: shareWords, offline: offlineWords };

/** The words that a script puts on a page. */
export type BrowserWords = typeof english;

/** The words of the page’s language: English is here, another language is asked for; where it does not come, English stands in. */
export async function loadWords(): Promise<BrowserWords> {
  const { lang } = document.documentElement;
  if (lang === 'en') return english;
  try {
    const response = await fetch(`${base}${lang}/words.json`, { cache: 'force-cache' });
    return response.ok ? ((await response.json()) as BrowserWords) : english;
  } catch {
    return english;
  }
}
