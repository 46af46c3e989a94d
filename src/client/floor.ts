/**
 * The oldest engines in which drawings, colours, notes, forms of certainty and offline reading are
 * right. Styles and scripts are lowered to them at build time.
 */
export const floor = { chrome: '99', safari: '15.4', firefox: '97' } as const;

/** The same as build tools take them: `chrome99`. */
export const buildTargets: string[] = Object.entries(floor).map(([name, version]) => name + version);
