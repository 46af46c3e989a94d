import { breakLines } from '../typeface/break-lines.ts';
import { drawingWidth, pictureMargin, pictureWidth, type Colours } from './picture-style.ts';
import { measureOutline, outlineAt, outlineLine } from './outline-text.ts';
import { escapeText, keepWhole, tag, type Attributes } from './svg.ts';

/** What stands around a drawing, so that it says by itself what it shows and whose it is. */
export interface PictureTexts {
  title: string;
  subtitle: string;
  /** What it shows, for those who cannot see it. */
  description: string;
  /** Whom its contents are owed to. */
  source: string;
  licence: string;
  /** Where it comes from, as a reader would type it. */
  address: string;
}

/** A drawing of a known height; its left upper corner is at 0, 0. */
export interface Drawing {
  height: number;
  markup: string;
}

const titleSize = 84;
const subtitleSize = 34;
const smallSize = 27;
const gap = 30;

/** A block of lines in one size. */
interface Block {
  lines: string[];
  size: number;
  cut: 'bold' | 'plain';
  leading: number;
}

/** Puts title, source and address around a drawing. */
export function framePicture(texts: PictureTexts, drawing: Drawing, colours: Colours): string {
  const [ink, mute] = [colours('ink'), colours('mute')];
  const title = breakBlock(texts.title, titleSize, 'bold', 0.95);
  const subtitle = breakBlock(texts.subtitle, subtitleSize, 'plain', 1.3);
  const source = breakBlock(texts.source, smallSize, 'plain', 1.3);
  const titleTop = pictureMargin + titleSize * 0.72;
  const subtitleTop = titleTop + depthOf(title) + subtitleSize * 1.5;
  const drawingTop = Math.round(subtitleTop + depthOf(subtitle) + gap);
  const ruleTop = drawingTop + drawing.height + gap;
  const sourceTop = ruleTop + smallSize * 1.5;
  const addressTop = sourceTop + depthOf(source) + source.leading;
  const height = Math.round(addressTop + pictureMargin - smallSize * 0.3);
  const address: Block = { lines: [texts.address], size: smallSize, cut: 'bold', leading: 0 };
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    tag('title', { id: 'title' }, escapeText(texts.title)),
    tag('desc', { id: 'description' }, escapeText(describe(texts))),
    tag('rect', { width: pictureWidth, height, fill: colours('paper') }),
    writeBlock(title, titleTop, { fill: ink }),
    writeBlock(subtitle, subtitleTop, { fill: mute }),
    tag('g', { transform: `translate(${pictureMargin} ${drawingTop})` }, drawing.markup),
    tag('rect', { x: pictureMargin, y: ruleTop, width: drawingWidth, height: 3, fill: ink }),
    writeBlock(source, sourceTop, { fill: mute }),
    writeBlock(address, addressTop, { fill: ink }),
    outlineAt(
      { text: texts.licence, cut: 'plain', size: smallSize, look: { fill: mute } },
      pictureWidth - pictureMargin,
      addressTop,
      'end',
    ),
  );
}

/** What a picture shows and says: its letters are outlines, which nobody can read aloud. */
function describe({ subtitle, description, source, licence, address }: PictureTexts): string {
  return [subtitle, `${description}.`, source, [address, licence].filter(Boolean).join(' · ')].join(' ');
}

function breakBlock(text: string, size: number, cut: Block['cut'], leading: number): Block {
  return {
    lines: breakLines(text, drawingWidth, (line) => measureOutline(line, size, cut)),
    size,
    cut,
    leading: size * leading,
  };
}

/** From the first base line of a block to its last. */
function depthOf({ lines, leading }: Block): number {
  return (lines.length - 1) * leading;
}

function writeBlock({ lines, size, cut, leading }: Block, top: number, look: Attributes): string {
  return keepWhole(
    lines.map((text, index) =>
      outlineLine([{ text, cut, size, look }], pictureMargin, top + index * leading),
    ),
  );
}
