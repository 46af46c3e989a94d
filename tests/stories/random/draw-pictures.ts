import { listAmounts, listPromises, listShares } from '../../../src/charts/small/bars/list-bars.ts';
import { labelStretch } from '../../../src/charts/small/dates/date-scale.ts';
import { layOutDeadlines } from '../../../src/charts/small/dates/deadlines-layout.ts';
import { layOutWaiting } from '../../../src/charts/small/dates/waiting-layout.ts';
import { textsOfPicture, type Picture } from '../../../src/story/picture.ts';
import type { Story } from '../../../src/story/story.ts';

/** The texts of a picture, and what its layout comes to. */
export function drawPicture(picture: Picture, story: Story): unknown[] {
  return [textsOfPicture(picture).map(({ text }) => text), layOut(picture, story)];
}

function layOut(picture: Picture, story: Story): unknown {
  switch (picture.kind) {
    case 'shares':
      return listShares(picture, story).map(({ line, isInside, fill }) => [line, isInside, fill]);
    case 'amounts':
      return listAmounts(picture, story).map(({ lines, fill }) => [lines, fill]);
    case 'promises':
      return listPromises(picture, story).map(({ lines, fill }) => [lines, fill]);
    case 'waiting': {
      const { marks, ...rest } = layOutWaiting(picture, story.language);
      return [rest, marks.map(({ place }) => place), labelStretch(picture.axis, 'en')];
    }
    case 'deadlines': {
      const { rows, came } = layOutDeadlines(picture, story.language);
      return [rows.map(({ said, by, place }) => [said, by, place]), came?.x, came?.place];
    }
    default:
      return null;
  }
}
