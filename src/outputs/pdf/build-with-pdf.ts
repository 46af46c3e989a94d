import { build } from 'astro';

/** `npm run pdf`: builds the site with the booklet as a PDF, which its pages then link. */
process.env.WITH_PDF = 'yes';
await build({});
