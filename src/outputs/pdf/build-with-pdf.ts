import { build } from 'astro';
import { refuse } from '../refuse.ts';
import { needChromium } from './find-chromium.ts';

/** `npm run pdf`: builds the site with the booklet as a PDF, which its pages then link. */
try {
  needChromium();
} catch (error) {
  refuse((error as Error).message);
}
process.env.WITH_PDF = 'yes';
await build({});
