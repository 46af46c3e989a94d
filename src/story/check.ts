import { enableCompileCache } from 'node:module';

/** `npm run check`: what Node has compiled of our code is kept, so that the next check reads the story at once. */
enableCompileCache('node_modules/.cache/compiled');
await import('./run-check.ts');
