/**
 * Stands at the beginning of a page’s style for the sheets that all pages share, until the last hand on the page
 * (`middleware.ts`) writes there what it keeps of them: they are several times as long as most pages.
 */
export const sharedStyle = '@shared;';
