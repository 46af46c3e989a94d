import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode, type Rule } from 'postcss';
import readSelectors, { type Selector } from 'postcss-selector-parser';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const read = (sheet: string) => readFileSync(join(src, 'styles', sheet), 'utf8');
const importsOf = (sheet: string) =>
  [...read(sheet).matchAll(/@import '\.\/(.+?)'/g)].map(([, name = '']) => name);

const shared = importsOf('pages.css');
/** What stands apart from the sheets of every page. */
const apart = ['print.css', 'booklet.css', 'hand-out.css', 'embed.css', 'right-to-left.css'];
/** These say how elements look; what comes after them are components. */
const components = shared.slice(shared.indexOf('notes.css') + 1);

/** A component that takes two sheets gives both its name: line.css and line-ground.css. */
const componentOf = (sheet: string) => sheet.split(/[-.]/)[0] ?? '';

/** The outermost rules of a sheet, in whatever condition. */
const rulesOf = (nodes: readonly ChildNode[]): Rule[] =>
  nodes.flatMap((node) =>
    node.type === 'rule' ? [node] : node.type === 'atrule' && node.nodes ? rulesOf(node.nodes) : [],
  );
const selectorsOf = (sheet: string): Selector[] =>
  rulesOf(postcss.parse(read(sheet)).nodes).flatMap(
    ({ selector }) => readSelectors().astSync(selector).nodes,
  );

/** Whether a selector fits only what has a class: its own, or one of each choice of `:is()`. */
const namesClass = ({ nodes }: Selector): boolean =>
  nodes.some(
    (node) =>
      node.type === 'class' ||
      (node.type === 'pseudo' && node.value === ':is' && node.nodes.every(namesClass)),
  );

test('every sheet is on every page, or stands apart', () => {
  const named = [...shared, ...apart, ...apart.flatMap(importsOf), 'pages.css'];
  expect([...named].sort()).toEqual(
    readdirSync(join(src, 'styles'))
      .filter((name) => name.endsWith('.css'))
      .sort(),
  );
});

test('a page names no sheet of those that all share', () => {
  const named = globSync('**/*.{astro,ts}', { cwd: src }).flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/styles\/([\w-]+\.css)\?/g)].map(
      ([, sheet = '']) => `${sheet} in ${file}`,
    ),
  );
  // Pictures take their colours from the tokens.
  const allowed = ['pages.css', 'tokens.css', ...apart];
  expect(named.filter((use) => !allowed.some((sheet) => use.startsWith(`${sheet} `)))).toEqual([]);
});

test('what all pages share is put into them by their last hand alone: it is longer than they are', () => {
  const users = globSync('**/*.{astro,ts}', { cwd: src }).filter((file) =>
    readFileSync(join(src, file), 'utf8').includes('styles/pages.css?'),
  );
  expect(users).toEqual(['middleware.ts']);
});

describe.each(components)('%s', (sheet) => {
  test('names a class in each selector, since it is on every page', () => {
    const bare = selectorsOf(sheet).filter((selector) => !namesClass(selector));
    expect(bare.map(String)).toEqual([]);
  });
});

test('what a class looks like by itself is said in the sheet of one component', () => {
  const sheets = new Map<string, Set<string>>();
  // When a part is laid out is no look of it.
  for (const sheet of shared.filter((one) => componentOf(one) !== 'below')) {
    for (const { nodes } of selectorsOf(sheet)) {
      const [only] = nodes;
      if (nodes.length !== 1 || only?.type !== 'class') continue;
      sheets.set(only.value, (sheets.get(only.value) ?? new Set()).add(componentOf(sheet)));
    }
  }
  expect([...sheets].filter(([, each]) => each.size > 1).map(([name, each]) => [name, ...each])).toEqual([]);
});
