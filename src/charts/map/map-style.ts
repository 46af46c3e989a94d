import type { MapLayout } from './map-layout.ts';

/**
 * The rule that keeps the proportions of the map. It goes into the page’s own style element,
 * since a style attribute is not allowed.
 */
export function styleMap(layout: MapLayout | null): string {
  return layout ? `.map{aspect-ratio:${layout.width}/${layout.height}}` : '';
}
