import type { BreadcrumbList } from 'schema-dts';
import { absolutePlace } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';

/** A page on the way to another. */
export interface Step {
  title: string;
  /** Path of the page, without the base. */
  path: string;
}

/**
 * The way from the front page to a page.
 * Source of the terms: https://schema.org/BreadcrumbList
 */
export function describeBreadcrumbs(story: Story, steps: readonly Step[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolutePlace(story, path),
    })),
  };
}
