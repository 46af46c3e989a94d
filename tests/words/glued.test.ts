import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
/** Rooms that write what a reader sees; the words themselves, and what only authors and machines read, stand in others. */
const rooms = [
  ...['charts', 'client', 'components', 'drawing', 'files', 'layouts', 'pages', 'texts', 'outputs/twins'],
];
/** Where the signs are not a reader’s, each with the reason. */
const kept: Readonly<Record<string, string>> = {
  'client/share/quotation.client.ts': 'a list of selectors',
  'client/walk-marks.client.ts': 'stands in for data-comma, which every page has',
  'drawing/frame-picture.ts': 'ends a description that a program reads aloud',
  'files/bibtex.ts': 'the syntax of BibTeX',
  'files/count-csv.ts': 'describes columns to programs, in English',
  'layouts/linked-data/article.ts': 'for programs, which have no notation of their own for it',
  'layouts/prune-style.ts': 'the syntax of CSS',
  'layouts/security-policy.ts': 'the syntax of a policy',
  'outputs/twins/settle-footnotes.ts': 'a link between brackets, which are nodes of their own',
};
/** Signs and words that one language sets between parts, and another does not: `comma`, `label`, a list or a sentence of `words/` sets them. */
const glues = [
  /\bwords\.\w+(?:\([^{}]*\))?\}[:;,]/,
  /\bwords\.\w+ \+ ['"`]|['"`] \+ (?:texts\.)?words\./,
  /\.join\(['"`](?:, |; | · and | and |: )['"`]\)/,
  /(?:&&|\?|:) ['"`][,;:] ?['"`]/,
];
/** A sign right behind a value, `${name}, `, before one, ` (${name}`, or alone between quotes. */
const behind = /^[,;:.)] /;
const last = /^[,;:.]$/;
const before = /(?:^| )\($|^[,;:.] /;
const alone = /^ ?[,;:().]+ $|^ [,;:().]+$|^[,;:]$/;
/** A sign between the elements and values of markup; what stands between words of it is a sentence in a language, which only error pages have. */
const inMarkup = /^[,;:.()]|[(,;:]$/;

/** Places in a file where a sign of a language is written. */
function findSigns(text: string, isAstro: boolean): number[] {
  if (!isAstro) return findInCode(text, ts.ScriptKind.TS);
  const [head = ''] = /^---\n[^]*?\n---\n/.exec(text) ?? [];
  const code = head.replaceAll(/^---$/gm, '');
  const markup = text
    .slice(head.length)
    .replaceAll(/<(script|style)\b[^>]*?(?:\/>|>[^]*?<\/\1>)|<!doctype html>/gi, (cut) =>
      cut.replaceAll(/[^\n]/g, ' '),
    );
  const first = head.split('\n').length - 1;
  return [
    ...findInCode(code, ts.ScriptKind.TS),
    ...findInCode(`<>${markup}</>`, ts.ScriptKind.TSX).map((line) => line + first),
  ];
}

function findInCode(text: string, kind: ts.ScriptKind): number[] {
  const file = ts.createSourceFile('a', text, ts.ScriptTarget.Latest, true, kind);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isForAuthors(node)) return;
    if (hasSign(node)) lines.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

/** What is thrown, and what is written in the attributes of a drawing or to split a name. */
function isForAuthors(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'transform';
  return (
    ts.isCallExpression(node) &&
    /\.(?:split|replace|replaceAll|startsWith|includes)$/.test(node.expression.getText())
  );
}

function hasSign(node: ts.Node): boolean {
  if (ts.isTemplateHead(node)) return before.test(node.text);
  if (ts.isTemplateMiddle(node)) return behind.test(node.text) || / \($/.test(node.text);
  if (ts.isTemplateTail(node)) return behind.test(node.text) || last.test(node.text);
  if (ts.isStringLiteralLike(node)) return alone.test(node.text) && !ts.isJsxAttribute(node.parent);
  return ts.isJsxText(node) && inMarkup.test(node.text.trim());
}

const files = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file))
    .map((file) => join(room, file)),
);

test('no words are glued with signs of one language', () => {
  const glued = files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const lines = text.split('\n');
    const signs = Object.hasOwn(kept, file) ? [] : findSigns(text, file.endsWith('.astro'));
    return lines
      .map((line, index) => ({ line, index }))
      .filter(({ line, index }) => signs.includes(index) || glues.some((glue) => glue.test(line)))
      .map(({ line, index }) => `${file}:${index + 1} ${line.trim()}`);
  });
  expect(glued).toEqual([]);
});

test.each([
  'text(`, ${name}`)',
  'text(` ${label}. ${by}`)',
  'const told = `${name} (${status})`;',
  'const told = `${name}, ${status}`;',
  "parts.push(', ');",
  "element('p', [text(':')]);",
])('a sign in code is found: %s', (code) => {
  expect(findSigns(code, false)).toEqual([0]);
});

test.each([
  '<b>{name}</b>: {words.x}',
  '<i>({status})</i>',
  '<p>{name}.{" "}{x}</p>',
  '<p>{by && `, ${by}`}</p>',
])('a sign in markup is found: %s', (markup) => {
  expect(findSigns(`---\nconst a = 1;\n---\n\n${markup}\n`, true)).toContain(4);
});

test('nothing else is taken for one', () => {
  const code =
    'const a = [`${name}.${form}`, `${x}:${y}`, `translate(${x} ${y})`, `${a}%`]; throw new Error(`No ${a}.`);';
  expect(findSigns(code, false)).toEqual([]);
  expect(findSigns('<p>{a} · {b}</p>', true)).toEqual([]);
});
