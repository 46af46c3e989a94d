/** Stands in a page where its weight is written once it is known (`outputs/compressed/weigh-pages.ts`). */
export const weightMark = '%weight%';
