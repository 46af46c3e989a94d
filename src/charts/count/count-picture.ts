import { prepareCharts } from './count-charts.ts';
import { countOtherSources } from './count-sources.ts';
import { listCountRows } from '../../story/count-rows.ts';
import { summariseCount } from './count-words.ts';
import { formatDate, type CalendarDate } from '../../dates.ts';
import { absoluteUrl } from '../../paths.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { findArticle } from '../../story/ledger.ts';
import { joinSentence } from '../../words/sentence.ts';
import { wordsFor } from '../../words/words.ts';
import { markCount } from './count-marks.ts';
import { drawCount } from './draw-count.ts';
import { drawKey, type KeyItem } from '../../drawing/draw-key.ts';
import { framePicture, type Drawing } from '../../drawing/frame-picture.ts';
import type { Colours } from '../../drawing/picture-style.ts';

const gap = 16;

/** The count as a picture that stands alone. */
export function drawCountPicture(story: Story, quantity: Quantity, colours: Colours): string {
  const { language } = story;
  const words = wordsFor(language);
  const { whole } = prepareCharts(story, quantity);
  const marks = markCount(colours);
  const rows = listCountRows(quantity.measure);
  const date = (at: CalendarDate) => formatDate(at, language, words.dates, 'short');
  const [first, last] = [rows[0]?.date ?? story.followedUntil, rows.at(-1)?.date ?? story.followedUntil];
  const bases = new Set(quantity.measure.series.map(({ basis }) => basis));
  const items: (KeyItem | false)[] = [
    bases.has('rounded') && { sample: marks.line('M-21 0h42', 'main'), words: quantity.words.rounded },
    bases.has('counted') && { sample: marks.line('M-21 0h42', 'counted'), words: quantity.words.counted },
    bases.has('reported') && { sample: marks.reported(0, 0), words: quantity.words.reported },
    { sample: marks.planned(-19, -11, 38, 22), words: words.status.planned },
    whole.rejected.length > 0 && { sample: marks.cross(0, 0), words: words.keyRejected },
    { sample: marks.rules(-19, 0, 38), words: words.status.computed },
  ];
  const key = drawKey(
    items.filter((item) => item !== false),
    colours,
  );
  const chart = drawCount(whole, quantity, colours, words, story.numberStyle);
  return framePicture(
    {
      title: quantity.headline.text,
      subtitle: words.countSpan(
        story.title,
        quantity.name,
        date(first),
        date(last),
        story.article && date(story.article.published),
      ),
      description: joinSentence(
        words.countSummary(summariseCount(story, quantity), quantity.words),
        words.number,
      ),
      source: words.pictureSource(findArticle(story)?.publisher ?? null, countOtherSources(story, quantity)),
      licence: story.licence?.name ?? '',
      address: absoluteUrl(`/${quantity.slug}/`).replace(/^https?:\/\//, ''),
    },
    stack(key, chart),
    colours,
  );
}

function stack(above: Drawing, below: Drawing): Drawing {
  return {
    height: above.height + gap + below.height,
    markup: `${above.markup}<g transform="translate(0 ${above.height + gap})">${below.markup}</g>`,
  };
}
