import type { Colours } from '../../drawing/picture-style.ts';
import { escapeText, keepWhole, tag } from '../../drawing/svg.ts';
import { pagePath } from '../../paths.ts';
import { absolutePlace } from '../../story/place-of.ts';
import { findArticle } from '../../story/ledger.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { breakLines } from '../../typeface/break-lines.ts';
import type { Cut } from '../../typeface/picture-faces.ts';
import { measureOutline, outlineLine } from '../../drawing/outline-text.ts';
import { joinSentence } from '../../words/sentence.ts';
import { wordsFor } from '../../words/words.ts';
import { countOtherSources } from './count-sources.ts';
import { summariseCount } from './count-words.ts';
import { drawCount } from './draw-count.ts';

const width = 1200;
const margin = 44;
const size = 26;
const leading = 1.28;
const plotHeight = 800;

/** The count as a picture that stands alone: the chart, how to read it, and whom it is owed to. */
export function drawCountPicture(story: Story, quantity: Quantity, colours: Colours): string {
  const words = wordsFor(story.language);
  const summary = summariseCount(story, quantity);
  const chart = drawCount(story, quantity, colours, {
    title: quantity.headline.text,
    width,
    height: plotHeight,
    margin,
    size,
    write: outlineLine,
  });
  const address = absolutePlace(story, pagePath(quantity)).replace(/^https?:\/\//, '');
  const notes = [
    words.howToRead + joinSentence(words.countReading(quantity.words, summary), words.number),
    words.pictureSource(findArticle(story)?.publisher ?? null, countOtherSources(story, quantity)),
    [address, story.licence?.name].filter(Boolean).join(' · '),
  ];
  const top = chart.height + size * 1.4;
  let base = top;
  const written = notes.map((note, index) => {
    const cut = cutOfNote(index);
    const look = { fill: colours(cut === 'bold' ? 'ink' : 'mute') };
    const lines = breakLines(note, width - 2 * margin, (line) => measureOutline(line, size, cut));
    const first = base;
    base += lines.length * size * leading;
    return keepWhole(
      lines.map((text, row) =>
        outlineLine([{ text, cut, size, look }], margin, first + row * size * leading),
      ),
    );
  });
  const height = Math.round(base + margin - size);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    tag('title', { id: 'title' }, escapeText(quantity.headline.text)),
    tag(
      'desc',
      { id: 'description' },
      escapeText(
        [joinSentence(words.countSummary(summary, quantity.words), words.number), ...notes].join(' '),
      ),
    ),
    tag('rect', { width, height, fill: colours('paper') }),
    chart.markup,
    ...written,
  );
}

/** The last note, the address and the licence, is bold. */
function cutOfNote(index: number): Cut {
  return index === 2 ? 'bold' : 'plain';
}
