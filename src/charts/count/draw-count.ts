import type { Colours } from '../../drawing/picture-style.ts';
import { keepWhole, tag } from '../../drawing/svg.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { fitText } from '../../typeface/fit-text.ts';
import { measureOutline, type LineWriter } from '../../drawing/outline-text.ts';
import { wordsFor } from '../../words/words.ts';
import { measureGround } from './count-ground.ts';
import { layOutCount, type CountRoom } from './count-layout.ts';
import { drawGround, drawWords } from './count-marks.ts';
import { readCount } from './count-story.ts';
import { writePlan } from './count-words.ts';
import { cutOf, penOfPicture } from './picture-pen.ts';

/** The picture that the chart is drawn for, in px. */
export interface CountFrame {
  width: number;
  /** From its upper edge to what stands below the names of months. */
  height: number;
  margin: number;
  title: string;
  /** The size of words. */
  size: number;
  write: LineWriter;
}

const titleSizes = [92, 84, 76, 68, 60, 52, 46, 40];
const titleLeading = 0.98;
/** The share of the plot that the headline has where it stands in the white below the plan. */
const titleShare = 11 / 26;
const logo = 'M0 0h7v6h9v5h8v5H0z';

/** Draws the whole chart at one size: the plan and its headline, the steps, the axis. */
export function drawCount(
  story: Story,
  quantity: Quantity,
  colours: Colours,
  { width, height, margin, title: told, size, write }: CountFrame,
): { markup: string; height: number } {
  const words = wordsFor(story.language);
  const count = readCount(story, quantity);
  const ground = measureGround(count);
  const { hasHeadroom } = ground;
  const plan = quantity.plan && writePlan(quantity.plan, words);
  const inner = width - 2 * margin;
  const ruleY = Math.round(margin + size * 0.95);
  const bottom = height - size * 1.5;
  const ink = colours('ink');
  const title = fitText(told, {
    width: inner,
    height: (bottom - ruleY) * (hasHeadroom ? titleShare : 0.3) - size * 0.7,
    sizes: titleSizes,
    leading: titleLeading,
  });
  const titleEnd = ruleY + size * 0.5 + title.lines.length * title.size * titleLeading;
  const top = hasHeadroom ? ruleY : titleEnd + size;
  const sizes = { plain: size, strong: size, number: size * 1.08, large: size * 1.6 };
  const rows = hasHeadroom ? ground.rows : ground.ceiling + 1;
  const row = (bottom - top) / rows;
  const room: CountRoom = {
    width: inner,
    row,
    line: (size * 1.16) / row,
    largeLine: (size * 1.52) / row,
    gap: 11,
    monthWidth: size * 3.2,
    isDated: true,
    ceiling: hasHeadroom ? (bottom - titleEnd - size * 0.3) / row : ground.ceiling,
    measure: (text, form) => measureOutline(text, sizes[form], cutOf[form]),
    numeralSizes: [size * 3.2, size * 2.6, size * 2, size * 1.5],
    measureNumeral: (text, large) => measureOutline(text, large, 'bold'),
  };
  const drawing = layOutCount(count, ground, room, { story, words, plan });
  const pen = penOfPicture(
    { left: margin, top, width: inner, height: bottom - top, rows, sizes, hue: quantity.hue, write },
    colours,
  );
  const planLine =
    hasHeadroom && plan
      ? write(
          [
            { text: plan.bound ? `${plan.bound} ` : '', cut: 'bold', size, look: { fill: ink } },
            {
              text: plan.numeral,
              cut: 'bold',
              size: size * 1.7,
              look: {
                fill: colours('paper'),
                stroke: colours('plan'),
                'stroke-width': size * 0.11,
                'paint-order': 'stroke',
              },
            },
            { text: ` ${plan.words}`, cut: 'bold', size, look: { fill: ink } },
          ],
          margin,
          ruleY - size * 0.5,
        ) +
        tag('path', {
          d: `M${margin} ${ruleY}h${inner}`,
          fill: 'none',
          stroke: colours('plan'),
          'stroke-width': 3,
          'stroke-dasharray': '11 8',
        })
      : '';
  const nameWidth = measureOutline(story.title, size, 'bold');
  return {
    height,
    markup: [
      planLine,
      write(
        [{ text: story.title, cut: 'bold', size, look: { fill: ink } }],
        width - margin,
        ruleY - size * 0.5,
        true,
      ),
      tag('path', {
        d: logo,
        fill: colours('orange'),
        transform: `translate(${(width - margin - nameWidth - size * 1.7).toFixed(1)} ${(ruleY - size * 1.25).toFixed(1)}) scale(${(size / 18).toFixed(2)})`,
      }),
      keepWhole(
        title.lines.map((text, index) =>
          write(
            [{ text, cut: 'bold', size: title.size, look: { fill: ink } }],
            margin,
            ruleY + size * 0.4 + title.size * (0.8 + index * titleLeading),
          ),
        ),
      ),
      drawGround(count, ground, pen),
      drawWords(drawing, ground, room, pen),
    ].join(''),
  };
}
