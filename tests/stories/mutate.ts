import { randomLcg } from 'd3';

/** One change such as a hand makes by mistake. */
export interface Mutation {
  name: string;
  text: string;
  /** The lines of the changed file in which it stands, from 1. */
  from: number;
  to: number;
}

type Random = () => number;
/** Changes one line, whose number is given, of a file; null where it has nothing to change. */
type Operator = (lines: string[], at: number, random: Random) => string[] | null;

const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** Changes the line itself. */
const inLine =
  (change: (line: string, random: Random) => string): Operator =>
  (lines, at, random) =>
    lines.map((line, position) => (position === at ? change(line, random) : line));

/** Puts something at a place of the line that a pattern finds. */
const atSign = (pattern: RegExp, written: string | ((found: string, random: Random) => string)): Operator =>
  inLine((line, random) => {
    const found = [...line.matchAll(pattern)];
    if (found.length === 0) return line;
    const { index, 0: sign } = pick(found, random);
    const put = typeof written === 'string' ? written : written(sign, random);
    return line.slice(0, index) + put + line.slice(index + sign.length);
  });

const pasted = [
  '| One | Two |',
  'Nobody[^1] knew.',
  '<b>bold</b>',
  '![The bridge](bridge.jpg)',
  '<<<<<<< HEAD',
  'See https://example.org/?utm_source=mail',
  '“Quoted” — as said.',
  '- [ ] to do',
  '# A heading',
];

const operators: Readonly<Record<string, Operator>> = {
  'a line taken out': (lines, at) => lines.filter((_, position) => position !== at),
  'a line twice': (lines, at) => lines.flatMap((line, position) => (position === at ? [line, line] : [line])),
  'two lines swapped': (lines, at) => {
    const next = lines[at + 1];
    if (next === undefined) return null;
    return lines.map((line, position) =>
      position === at ? next : position === at + 1 ? (lines[at] ?? '') : line,
    );
  },
  'a letter taken out': atSign(/\p{L}/gu, ''),
  'a letter twice': atSign(/\p{L}/gu, (letter) => letter + letter),
  'another letter': atSign(/[a-z]/g, (_, random) => pick([...'aeinrst'], random)),
  'a capital': atSign(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  'another digit': atSign(/\d/g, (_, random) => pick([...'0123456789'], random)),
  'a digit taken out': atSign(/\d/g, ''),
  'a sign taken out': atSign(/[:"'[\]{}(),#-]/g, ''),
  'a sign put in': atSign(/(?!^)\b/g, (_, random) => pick([...':"\'[]{}#,-*&!|>%@`'], random)),
  'a space taken out': atSign(/ /g, ''),
  'a space put in': atSign(/(?=\S)/g, ' '),
  'a tab for spaces': inLine((line) => line.replace(/^ +|^/, '\t')),
  'one level deeper': inLine((line) => `  ${line}`),
  'one level higher': inLine((line) => line.replace(/^ {2}/, '')),
  'one space deeper': inLine((line) => ` ${line}`),
  'typographic quotes': inLine((line) => line.replace(/"([^"]*)"/, '“$1”')),
  'a no-break space': atSign(/ /g, '\u00A0'),
  'something pasted': (lines, at, random) => [
    ...lines.slice(0, at),
    pick(pasted, random),
    ...lines.slice(at),
  ],
  'the rest lost': (lines, at) => lines.slice(0, at + 1),
  'all of it lost': () => [''],
  'lines of Windows': inLine((line) => `${line}\r`),
};

/** A mutation of a text, always the same for the same number; null where the text stays as it is. */
export function mutate(text: string, seed: number): Mutation | null {
  const random = randomLcg(seed / 2 ** 31);
  for (let burn = 0; burn < 5; burn += 1) random();
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  if (filled.length === 0) return null;
  const at = pick(filled, random);
  const [name, operator] = pick(Object.entries(operators), random);
  const changed = operator(lines, at, random)?.join('\n');
  if (changed === undefined || changed === text) return null;
  return { name, text: changed, from: at, to: at + 3 };
}
