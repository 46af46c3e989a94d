import type { MapLayout } from './map-layout.ts';
import type { Point } from './simplify.ts';
import type { Drawing } from '../../drawing/frame-picture.ts';
import { drawingWidth, type Colours } from '../../drawing/picture-style.ts';
import { outlineAt, type OutlinePiece } from '../../drawing/outline-text.ts';
import { keepWhole, tag, type Attributes } from '../../drawing/svg.ts';

const nameSize = 46;
const labelSize = 33;
const halo = 7;

/** How a text of the map is set. */
interface Lettering extends Omit<OutlinePiece, 'text'> {
  anchor?: string | undefined;
  hasHalo?: boolean;
}

/** Draws the map as one picture of fixed size. */
export function drawMap(layout: MapLayout, kilometres: string, colours: Colours): Drawing {
  const scale = drawingWidth / layout.width;
  const [ink, mute, rule, paper] = ['ink', 'mute', 'rule', 'paper'].map(colours);
  const height = Math.round(layout.height * scale);
  const stroke = (width: number) => ({ 'stroke-width': `${Math.round((width / scale) * 100) / 100}` });
  const place = ([x, y]: Point) => `${Math.round(x * scale)} ${Math.round(y * scale)}`;
  const path = (d: string, attributes: Attributes) =>
    d && tag('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  const write = (text: string, x: number, y: number, { anchor, hasHalo, ...set }: Lettering) => {
    const rim = { fill: paper, stroke: paper, 'stroke-width': halo, 'stroke-linejoin': 'round' };
    const line = (look: Attributes) => outlineAt({ text, ...set, look }, x, y, anchor);
    return keepWhole([hasHalo ? line(rim) : '', line(set.look)]);
  };
  const land = tag(
    'svg',
    { width: drawingWidth, height, viewBox: `0 0 ${layout.width} ${layout.height}` },
    path(layout.neighbourPath, {
      fill: colours('hair'),
      'fill-opacity': '0.25',
      stroke: rule,
      ...stroke(1.5),
    }),
    path(layout.subjectPath, { fill: colours('pale'), stroke: ink, ...stroke(3) }),
    path(layout.borderPath, { stroke: paper, ...stroke(3.5), 'stroke-dasharray': '3 4' }),
  );
  const names = layout.names.flatMap(({ lines, x, y, anchor, role }) =>
    lines.map(({ text }, index) =>
      write(text, x * scale, y * scale + nameSize * (0.35 + index * 1.05), {
        look: { fill: role === 'subject' ? ink : mute },
        anchor,
        cut: 'bold',
        size: nameSize,
      }),
    ),
  );
  const leaders = layout.points.map(({ label }) =>
    path((label?.leader ?? []).map((point, index) => `${index === 0 ? 'M' : 'L'}${place(point)}`).join(''), {
      stroke: ink,
      'stroke-width': 2,
    }),
  );
  const dots = layout.points.map(({ x, y }) =>
    tag('circle', { cx: x * scale, cy: y * scale, r: 8, fill: ink, stroke: paper, 'stroke-width': 3 }),
  );
  const labels = layout.points.flatMap(({ label }) =>
    (label?.lines ?? []).map(({ text, isNote }, index) =>
      write(text, (label?.x ?? 0) * scale, (label?.y ?? 0) * scale + labelSize * (0.35 + index * 1.15), {
        look: { fill: ink },
        anchor: label?.anchor,
        cut: isNote ? 'plain' : 'bold',
        size: labelSize,
        hasHalo: true,
      }),
    ),
  );
  const bar = layout.scale;
  const ruler =
    path(`M${place([bar.x, bar.y])}m0 -12v12h${Math.round(bar.length * scale)}v-12`, {
      stroke: ink,
      'stroke-width': 2,
    }) +
    write(kilometres, bar.x * scale, bar.y * scale - 20, {
      look: { fill: mute },
      cut: 'plain',
      size: labelSize,
    });
  return {
    height,
    markup: [land, ...names, ...leaders, ...dots, ...labels, ruler].join(''),
  };
}
