import postcss, { list } from 'postcss';

/** What a shorthand of four sides sets: top, right, bottom, left, wherever a text begins. */
const sided = /^(margin|padding|inset)$/;

/**
 * Writes what a style sheet sets on the left and on the right as set at the start and at the end of a line, so that
 * it mirrors with the text; an element that is drawn from left to right keeps it. Shorthands of four sides have no
 * such form of their own: the sheets use them since they are shorter.
 * @throws CssSyntaxError where it is not CSS.
 */
export function flowSides(style: string): string {
  const root = postcss.parse(style);
  root.walkDecls(sided, (declaration) => {
    const [top = '', right = '', bottom = '', left, ...more] = list.space(declaration.value);
    if (left === undefined || left === right || more.length > 0) return;
    const { prop } = declaration;
    declaration.cloneBefore({ prop: `${prop}-block`, value: `${top} ${bottom}` });
    declaration.prop = `${prop}-inline`;
    declaration.value = `${left} ${right}`;
  });
  return root.toString();
}
