import { build } from 'astro';
import { storyFolder, tellMissing } from '../../story/story-folder.ts';
import { refuse } from '../refuse.ts';
import { needChromium } from './find-chromium.ts';

/** `npm run pdf`: builds the site with the booklet as a PDF, which its pages then link. */
const missing = tellMissing(storyFolder);
if (missing !== null) refuse(missing);
try {
  needChromium();
} catch (error) {
  refuse((error as Error).message);
}
process.env.WITH_PDF = 'yes';
await build({});
