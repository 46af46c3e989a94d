import { parseDate } from '../dates.ts';
import type { Prose } from '../markdown/compile.ts';
import type { Problems } from '../problems/problems.ts';
import type { PictureData } from '../schema/picture.ts';
import { checkPicture } from './check-picture.ts';
import type { Compiler } from './compiler.ts';
import type { Picture, Side, Stretch } from './picture.ts';
import type { RawContent } from './raw.ts';
import type { Entry, Fact } from './story.ts';
import type { DataPath } from './yaml-source.ts';

type Data<Kind extends PictureData['kind']> = Extract<PictureData, { kind: Kind }>;
type Own<Kind extends PictureData['kind']> = Omit<
  Extract<Picture, { kind: Kind }>,
  'id' | 'kind' | 'title' | 'says' | 'caption' | 'cites'
>;

/** Looks up what a picture names, and compiles its texts; null for what is not known. */
interface Finder {
  line: (text: string, path: DataPath) => Prose;
  fact: (id: string, path: DataPath) => Fact | null;
  entry: (slug: string, path: DataPath) => Entry | null;
}

/**
 * Joins the small pictures to the figures and developments that they draw.
 * One that names what is not known, or that cannot be drawn, is a problem and left out.
 */
export function joinPictures(
  { pictures, story }: RawContent,
  known: { entries: ReadonlyMap<string, Entry>; facts: ReadonlyMap<string, Fact> },
  compiler: Compiler,
  problems: Problems,
): Map<string, Picture> {
  const joined = new Map<string, Picture>();
  for (const [id, located] of pictures) {
    const { data } = located;
    const cites = compiler.cites(data.cites, located, ['cites']);
    const find: Finder = {
      line: (text, path) => compiler.line(text, located, path, cites.length > 0),
      fact: (name, path) => compiler.find(name, known.facts, 'fact', 'facts.yaml', located, path),
      entry: (slug, path) => compiler.find(slug, known.entries, 'entry', 'a chapter’s folder', located, path),
    };
    const own = joinOwn(data, find);
    const common = {
      id,
      title: data.title ? find.line(data.title, ['title']) : null,
      says: find.line(data.says, ['says']),
      caption: data.caption === undefined ? null : find.line(data.caption, ['caption']),
      cites,
    };
    const picture: Picture | null = own && { ...common, ...own };
    if (picture && checkPicture(picture, story.data.quantity, located, problems)) joined.set(id, picture);
    else problems.markBroken(id);
  }
  return joined;
}

type OwnPart = { [Kind in PictureData['kind']]: Own<Kind> & { kind: Kind } }[PictureData['kind']];

function joinOwn(data: PictureData, find: Finder): OwnPart | null {
  switch (data.kind) {
    case 'share':
      return joinShare(data, find);
    case 'votes':
      return joinVotes(data, find);
    case 'shares':
      return joinShares(data, find);
    case 'amounts':
      return joinAmounts(data, find);
    case 'promises':
      return joinPromises(data, find);
    case 'cascade':
      return joinCascade(data, find);
    case 'waiting':
      return joinWaiting(data, find);
    case 'deadlines':
      return joinDeadlines(data, find);
    case 'comparison':
      return {
        kind: data.kind,
        columns: data.columns.map((text, index) => find.line(text, ['columns', index])),
        rows: data.rows.map(({ head, cells }, row) => ({
          head: find.line(head, ['rows', row, 'head']),
          cells: cells.map((text, index) => find.line(text, ['rows', row, 'cells', index])),
        })),
      };
  }
}

/** All of a list; null where one of them is. */
function all<T>(list: readonly (T | null)[]): T[] | null {
  const found = list.filter((item) => item !== null);
  return found.length === list.length ? found : null;
}

function joinShare({ kind, fact: id, of: ofId, words, rest }: Data<'share'>, find: Finder) {
  const fact = find.fact(id, ['fact']);
  const of = ofId === undefined ? null : find.fact(ofId, ['of']);
  if (!fact || (ofId !== undefined && !of)) return null;
  const own: Own<'share'> = {
    fact,
    of,
    words: find.line(words, ['words']),
    rest: rest === undefined ? null : find.line(rest, ['rest']),
  };
  return { kind, ...own };
}

const sides: readonly Side[] = ['for', 'against', 'abstained'];

function joinVotes(data: Data<'votes'>, find: Finder) {
  const cast = all(
    sides.flatMap((side) => {
      const id = data[side];
      const fact = id === undefined ? null : find.fact(id, [side]);
      return id === undefined ? [] : [fact && { side, fact }];
    }),
  );
  return cast && { kind: data.kind, sides: cast };
}

function joinShares({ kind, rows }: Data<'shares'>, find: Finder) {
  const joined = all(
    rows.map(({ words, part: partId, whole: wholeId, measured = false }, row) => {
      const part = find.fact(partId, ['rows', row, 'part']);
      const whole = find.fact(wholeId, ['rows', row, 'whole']);
      const line = find.line(words, ['rows', row, 'words']);
      return part && whole && { words: line, part, whole, isMeasured: measured };
    }),
  );
  return joined && { kind, rows: joined };
}

function joinAmounts({ kind, width: widthId, rows }: Data<'amounts'>, find: Finder) {
  const width = widthId === undefined ? null : find.fact(widthId, ['width']);
  const joined = all(
    rows.map(({ words, fact: id, measured = false }, row) => {
      const fact = id === undefined ? null : find.fact(id, ['rows', row, 'fact']);
      const line = find.line(words, ['rows', row, 'words']);
      return id !== undefined && !fact ? null : { words: line, fact, isMeasured: measured };
    }),
  );
  if (!joined || (widthId !== undefined && !width)) return null;
  return { kind, width, rows: joined };
}

function joinPromises({ kind, width: widthId, together }: Data<'promises'>, find: Finder) {
  const width = widthId === undefined ? null : find.fact(widthId, ['width']);
  if (widthId !== undefined && !width) return null;
  if (!together) return { kind, width, together: null };
  const promised = find.fact(together.promised, ['together', 'promised']);
  const arrived = find.fact(together.arrived, ['together', 'arrived']);
  const words = find.line(together.words, ['together', 'words']);
  return promised && arrived && { kind, width, together: { words, promised, arrived } };
}

function joinCascade({ kind, steps, sum: sumId, words, measured = false }: Data<'cascade'>, find: Finder) {
  const sum = find.fact(sumId, ['sum']);
  const joined = all(
    steps.map(({ entry: slug, facts: ids, words: said }, step) => {
      const entry = find.entry(slug, ['steps', step, 'entry']);
      const facts = all(ids.map((id, index) => find.fact(id, ['steps', step, 'facts', index])));
      const line = said === undefined ? null : find.line(said, ['steps', step, 'words']);
      return entry && facts && { entry, facts, words: line };
    }),
  );
  if (!sum || !joined) return null;
  return { kind, steps: joined, sum, words: find.line(words, ['words']), isMeasured: measured };
}

function readStretch({ from, to }: { from: string; to: string }): Stretch {
  return { from: parseDate(from).first, to: parseDate(to).last };
}

function joinWaiting({ kind, axis, words, marks = [], ...data }: Data<'waiting'>, find: Finder) {
  const from = find.entry(data.from, ['from']);
  const to = find.entry(data.to, ['to']);
  const there = data.there === undefined ? null : find.entry(data.there, ['there']);
  const joined = all(
    marks.map(({ entry: slug, words: said }, index) => {
      const entry = find.entry(slug, ['marks', index, 'entry']);
      const line = find.line(said, ['marks', index, 'words']);
      return entry && { entry, words: line };
    }),
  );
  const line = find.line(words, ['words']);
  if (!from || !to || !joined || (data.there !== undefined && !there)) return null;
  return { kind, axis: readStretch(axis), from, to, words: line, marks: joined, there };
}

function joinDeadlines({ kind, axis, rows, came }: Data<'deadlines'>, find: Finder) {
  const joined = all(
    rows.map(({ words, said: slug, by }, row) => {
      const said = find.entry(slug, ['rows', row, 'said']);
      const line = find.line(words, ['rows', row, 'words']);
      return said && { words: line, said, by: parseDate(by) };
    }),
  );
  const entry = came ? find.entry(came.entry, ['came', 'entry']) : null;
  const words = came ? find.line(came.words, ['came', 'words']) : null;
  if (!joined || (came && !entry)) return null;
  return { kind, axis: readStretch(axis), rows: joined, came: entry && words && { entry, words } };
}
