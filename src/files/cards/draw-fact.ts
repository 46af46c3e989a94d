import type { Chapter } from '../../story/story.ts';
import type { Card } from './card.ts';
import type { CardGround } from './card-ground.ts';
import type { CardMarks } from './card-marks.ts';
import { column, columnWidth, kickerSizes, side, sideWidth, smallSize } from './card-style.ts';
import { drawFigure, type DrawnFigure } from './draw-figure.ts';
import { drawLeader, drawLine } from './draw-line.ts';
import { fitText } from '../../typeface/fit-text.ts';
import { kickerMiddle } from './text-block.ts';

const figureSize = 250;
/** A title of more letters takes room from the numeral. */
const longTitle = 90;
const smallFigure = 170;
const figureTop = column.top + 84;
const titleSizes = [76, 70, 64, 58, 52, 48, 44, 40];
const titleGap = 20;
const leading = 1;
const speakerLeading = 1.15;
const rivalSize = 88;
const rivalGap = 24;
const rivalsFoot = column.bottom - 50;
const hook = 26;

/** Draws a figure as large as its column, what it counts and who says so, and beside it what others say. */
export function drawFact(
  card: Extract<Card, { kind: 'fact' }>,
  ground: CardGround,
  hue: Chapter['hue'] | undefined,
  marks: CardMarks,
): string {
  const { figure, day, title, kicker } = card;
  const { text } = marks;
  const date = fitText(kicker, { width: columnWidth, height: 58, sizes: kickerSizes, leading: 1 });
  const numeral = { ...figure, words: '' };
  const room = {
    x: column.left,
    y: figureTop,
    width: columnWidth,
    size: title.length > longTitle ? smallFigure : figureSize,
  };
  const main = drawFigure(numeral, room, marks);
  const speaker = fitText(figure.words, {
    width: columnWidth,
    height: smallSize * speakerLeading * 2,
    sizes: [smallSize],
    leading: speakerLeading,
    cut: 'plain',
  });
  const titleTop = figureTop + main.height + titleGap;
  const label = fitText(title, {
    width: columnWidth,
    height: column.bottom - titleTop - (speaker.lines.length * speakerLeading + 0.4) * smallSize,
    sizes: titleSizes,
    leading,
  });
  const speakerTop = titleTop + (label.lines.length * leading + 0.1) * label.size;
  return [
    drawLine(ground, marks, hue, day ? [ground.y(day)] : []),
    day ? drawLeader(ground, marks, day, { x: column.left - 12, y: kickerMiddle(column.top) }, false) : '',
    text(date, column.left, kickerMiddle(column.top) + date.size * 0.33),
    main.markup,
    text(label, column.left, titleTop + label.size * 0.75, { leading }),
    text(speaker, column.left, speakerTop + smallSize, { cut: 'plain', leading: speakerLeading }),
    drawRivals(card.rivals, marks),
  ].join('');
}

function drawRivals(rivals: Extract<Card, { kind: 'fact' }>['rivals'], marks: CardMarks): string {
  const from = figureTop - 20;
  const drawn: (DrawnFigure & { y: number })[] = [];
  let y = figureTop;
  for (const rival of rivals) {
    const one = drawFigure(rival, { x: side.left, y, width: sideWidth, size: rivalSize }, marks);
    if (y + one.height > rivalsFoot) break;
    drawn.push({ ...one, y });
    y += one.height + rivalGap;
  }
  const branches = drawn.map(({ y: at }) => `M${side.left - hook} ${from}V${at + 36}h${hook - 10}`);
  return (
    marks.stroke(branches.slice(-1).join(''), 4, { 'stroke-dasharray': '12 8' }) +
    marks.stroke(
      drawn
        .slice(0, -1)
        .map(({ y: at }) => `M${side.left - hook} ${at + 36}h${hook - 10}`)
        .join(''),
      4,
    ) +
    drawn.map(({ markup }) => markup).join('')
  );
}
