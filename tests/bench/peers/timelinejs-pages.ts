import type { Story } from '../../../src/story/story.ts';
import { embedChartJs } from './chart-js.ts';
import { escape, writeDocument } from './document.ts';
import { fromEntry } from './peer-event.ts';
import { embedTimelineJs, timelineJsHead } from './timelinejs.ts';

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What both charts show of the story. */
const embedCharts = ({ entries, quantity }: Story) =>
  embedTimelineJs(entries.map(fromEntry)) + embedChartJs(quantity?.measure.series ?? []);

/** A timeline page by TimelineJS3 and Chart.js. */
export const writeTimelinePage = (story: Story): string =>
  writeDocument(
    escape(story.title),
    timelineJsHead,
    `<h1>${escape(story.headline.text)}</h1>${embedCharts(story)}`,
  );

/** A front page by TimelineJS3 and Chart.js, around them what our front page says. */
export function writeFrontPage(story: Story): string {
  const { title, headline, standfirst, steps, keyFigures, disputed, chapters } = story;
  const head = `<h1>${escape(headline.text)}</h1><p>${escape(standfirst.text)}</p>`;
  const text = [
    '<h2>The story in steps</h2>',
    list(steps.map(({ claim, text: told }) => `<b>${escape(claim.text)}</b> ${escape(told.text)}`)),
    '<h2>Key figures</h2>',
    list(keyFigures.map((fact) => `<b>${escape(fact.text)}</b> ${escape(fact.label.text)}`)),
    '<h2>Disputed</h2>',
    list(disputed.map(({ question, follow }) => `${escape(question.text)} ${escape(follow.text)}`)),
    '<h2>Chapters</h2>',
    list(
      chapters.map(
        ({ slug, headline, summary }) =>
          `<a href="/${slug}/">${escape(headline.text)}</a> ${escape(summary.text)}`,
      ),
    ),
  ];
  return writeDocument(escape(title), timelineJsHead, head + embedCharts(story) + text.join(''));
}
