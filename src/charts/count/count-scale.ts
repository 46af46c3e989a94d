import { ticks } from 'd3';
import { numberFormat } from '../../numbers/formats.ts';
import { highestOf, type CountGround } from './count-ground.ts';
import { plain, type Label } from './count-labels.ts';
import type { CountRoom, CountText, CountTexts } from './count-layout.ts';
import { doMeet } from './count-places.ts';
import type { CountStory } from './count-story.ts';
import type { PlotBox } from './stairs.ts';

/** About so many lines. */
const lines = 4;
/** So far a line keeps from a level that is named, as a share of the whole height. */
const nearLevel = 0.08;

/** The values at which the chart has lines: round ones, and the levels that the story names; none where its plan is its height. */
export function listScale(
  { low, high, levels }: CountStory,
  { hasHeadroom }: Pick<CountGround, 'hasHeadroom'>,
): { value: number; level: CountStory['levels'][number] | null }[] {
  if (hasHeadroom) return [];
  const isNear = (tick: number) =>
    levels.some(({ fact }) => Math.abs(fact.value - tick) < (high - low) * nearLevel);
  return [
    ...levels.map((level) => ({ value: level.fact.value, level })),
    ...ticks(low, high, lines)
      .filter((tick) => tick !== 0 && !isNear(tick))
      .map((value) => ({ value, level: null })),
  ];
}

/** Names the lines of the scale at the right end or the left one, where nothing else is drawn. */
export function nameScale(
  story: CountStory,
  ground: CountGround,
  room: CountRoom,
  { story: { numberStyle }, words }: CountTexts,
  taken: readonly PlotBox[],
): CountText[] {
  const write = numberFormat(numberStyle.language, {});
  const named: CountText[] = [];
  for (const { value, level } of listScale(story, ground)) {
    const bound = level && level.fact.bound !== 'exact' ? `${words.numbers.bounds[level.fact.bound]} ` : '';
    const forms = level
      ? [`${bound}${level.fact.numeral} ${level.words}`, `${bound}${level.fact.numeral}`]
      : [write.format(value)];
    const row = ground.row(value);
    const spots = forms.flatMap((text) =>
      [true, false].map((isFromEnd): CountText => {
        const label: Label = [[plain(text)]];
        const width = room.measure(text, 'plain');
        const left = isFromEnd ? room.width - width : 0;
        const box = { left, right: left + width, bottom: row, top: row + room.line };
        return { lines: label, x: isFromEnd ? 100 : 0, dx: 0, row, isFromEnd, box };
      }),
    );
    const free = spots.find(({ box }) => {
      const isTaken = [...taken, ...named.map((one) => one.box)].some((other) =>
        doMeet(box, other, room.gap),
      );
      return !isTaken && box.left >= 0 && highestOf(ground, room.width)(box.left, box.right) <= row;
    });
    if (free) named.push(free);
  }
  return named;
}
