import { compareDays } from '../../dates.ts';
import { formatDate } from '../../words/write-date.ts';
import { reachOfSteps, type CountGround } from './count-ground.ts';
import { plain, type Label } from './count-labels.ts';
import type { CountRoom, CountText, CountTexts, MassWords } from './count-layout.ts';
import type { CountStory } from './count-story.ts';
import type { PlotBox } from './stairs.ts';

/** A date that cannot be right: its cross on the axis, and its words where they have room. */
export interface RejectedWords {
  x: number;
  text: (CountText & { date: string; verdict: string }) | null;
}

/** The least distance of words from an edge, in rows. */
const air = 0.3;
/** How far a numeral’s box reaches above and below its base line, in em. */
const ascent = 0.9;
const descent = 0.3;
const mostLines = 3;

/** Sets the words of dates that cannot be right over the axis, left of all that is drawn. */
export function placeRejected(
  { rejected, points, low }: CountStory,
  { x }: CountGround,
  room: CountRoom,
  { words, story }: CountTexts,
  taken: readonly PlotBox[],
): RejectedWords[] {
  const px = (at: number) => (at / 100) * room.width;
  const first = points[0];
  const end = first ? px(x(first.day)) : room.width;
  let free = 0;
  return rejected
    .toSorted((a, b) => compareDays(a.day, b.day))
    .map(({ day, date: at }) => {
      const date = formatDate(at, story.language, words.dates, 'short');
      const lines: Label = [[plain(date)], [plain(words.cannotBeRight)]];
      const width = Math.max(...lines.map(([run]) => (run ? room.measure(run.text, run.form) : 0)));
      const left = px(x(day)) + room.gap * 1.5;
      const box: PlotBox = { left, right: left + width, bottom: air, top: air + 2 * room.line };
      const isTaken = taken.some((other) => doMeet(box, other, room.gap));
      if (low < 0 || isTaken || left < free || box.right > end - room.gap) return { x: x(day), text: null };
      free = box.right + room.gap * 2;
      return {
        x: x(day),
        text: {
          lines,
          x: x(day),
          dx: room.gap * 1.5,
          row: box.bottom,
          isFromEnd: false,
          box,
          date,
          verdict: words.cannotBeRight,
        },
      };
    });
}

/** Sets the present into the mass of the article’s time, and its name into what came after. */
export function placeMassWords(
  story: CountStory,
  ground: CountGround,
  room: CountRoom,
  texts: CountTexts,
  taken: readonly PlotBox[],
): { mass: MassWords | null; pale: CountText | null } {
  if (story.low < 0) return { mass: null, pale: null };
  const free = <Words extends { box: PlotBox }>(words: Words | null) =>
    words && !taken.some((box) => doMeet(words.box, box, room.gap)) ? words : null;
  return {
    mass: free(placeNumeral(story, ground, room, texts)),
    pale: free(namePale(ground, room, texts)),
  };
}

function placeNumeral(
  { now }: CountStory,
  { mass, endX }: CountGround,
  room: CountRoom,
  { words }: CountTexts,
): MassWords | null {
  if (!now) return null;
  const { bound, numeral } = now.fact;
  const said = bound === 'exact' ? '' : words.numbers.bounds[bound];
  const right = ((mass.at(-1)?.x ?? endX) / 100) * room.width - room.gap;
  const beside = said ? room.measure(`${said} `, 'plain') : 0;
  for (const size of room.numeralSizes) {
    const width = room.measureNumeral(numeral, size);
    const base = (size * descent) / room.row;
    const rows = (size * ascent) / room.row;
    const forms = [
      { isStacked: false, width: beside + width, rows },
      ...(said ? [{ isStacked: true, width: Math.max(beside, width), rows: rows + room.line }] : []),
    ];
    for (const form of forms) {
      const box = { left: right - form.width, right, bottom: base, top: base + form.rows };
      const isInside = fits(mass, box.left - room.gap, right, box.top + air, room);
      if (isInside) return { numeral, bound: said, size, isStacked: form.isStacked, box };
    }
  }
  return null;
}

function namePale({ pale, articleX }: CountGround, room: CountRoom, { words }: CountTexts): CountText | null {
  if (articleX === null || pale.length === 0) return null;
  const said = words.afterTheArticle.split(' ');
  const left = (articleX / 100) * room.width + room.gap;
  for (let count = 1; count <= mostLines; count += 1) {
    const lines: Label = breakWords(said, count).map((line) => [plain(line)]);
    const width = Math.max(...lines.map(([run]) => (run ? room.measure(run.text, run.form) : 0)));
    const box = { left, right: left + width, bottom: air, top: air + lines.length * room.line };
    if (fits(pale, left - room.gap, box.right + room.gap, box.top + air, room)) {
      return { lines, x: articleX, dx: room.gap, row: box.bottom, isFromEnd: false, box };
    }
  }
  return null;
}

/** Whether two boxes meet, or stand closer than a gap. */
export function doMeet(one: PlotBox, other: PlotBox, gap: number): boolean {
  const across = one.left < other.right + gap && other.left < one.right + gap;
  return across && one.bottom < other.top && other.bottom < one.top;
}

/** Breaks words into so many lines of about as many letters. */
function breakWords(words: readonly string[], count: number): string[] {
  const most = Math.ceil(words.join(' ').length / count);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (`${last} ${word}`.length <= most || lines.length === count)) {
      lines.splice(-1, 1, `${last} ${word}`);
    } else lines.push(word);
  }
  return lines;
}

function fits(
  steps: CountGround['mass'],
  left: number,
  right: number,
  rows: number,
  { width }: CountRoom,
): boolean {
  const reach = reachOfSteps(steps, (left / width) * 100, (right / width) * 100);
  return reach !== null && reach.low >= rows;
}
