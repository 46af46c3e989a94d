import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captionAxis } from '../../../src/charts/axis/axis-words.ts';
import { listAxes } from '../../../src/charts/axis/axis-marks.ts';
import { styleAxes } from '../../../src/charts/axis/axis-style.ts';
import { listBarSections } from '../../../src/charts/bar/bar-sections.ts';
import { prepareColumn } from '../../../src/charts/column/prepare-column.ts';
import { measureGround } from '../../../src/charts/count/count-ground.ts';
import { layOutDiffer } from '../../../src/charts/count/differ-layout.ts';
import { readCount } from '../../../src/charts/count/count-story.ts';
import { summariseCount } from '../../../src/charts/count/count-words.ts';
import { layOutLadder } from '../../../src/charts/ladder/ladder-layout.ts';
import { styleLanes } from '../../../src/charts/lens/lens-style.ts';
import { prepareLens } from '../../../src/charts/lens/prepare-lens.ts';
import { listPictures } from '../../../src/charts/pictures.ts';
import { listPledgeRows } from '../../../src/story/pledge-rows.ts';
import { layOutPledges } from '../../../src/charts/pledges/pledges-layout.ts';
import { summarisePledges } from '../../../src/charts/pledges/pledges-words.ts';
import { styleTimeline } from '../../../src/charts/timeline/panel-style.ts';
import { prepareFrontPanels, preparePanels } from '../../../src/charts/timeline/timeline-panels.ts';
import { listTimelineParts } from '../../../src/charts/timeline/timeline-parts.ts';
import { summariseTimeline } from '../../../src/charts/timeline/timeline-words.ts';
import { readLightColours } from '../../../src/drawing/picture-style.ts';
import { writeAlt } from '../../../src/files/cards/card-alt.ts';
import { drawCards } from '../../../src/files/cards/draw-card.ts';
import { findCard } from '../../../src/files/cards/find-card.ts';
import { listDatasets } from '../../../src/files/datasets.ts';
import { writeCalendar } from '../../../src/files/feeds/calendar.ts';
import { writeJsonFeed } from '../../../src/files/feeds/json-feed.ts';
import { writeCountCsv, writeCountSchema } from '../../../src/files/count-csv.ts';
import { openTables, writeSchema, writeTable, type OpenTable } from '../../../src/files/open-data.ts';
import { describeArticle } from '../../../src/layouts/linked-data/article.ts';
import { describeDataset } from '../../../src/layouts/linked-data/datasets.ts';
import { describeEvent } from '../../../src/layouts/linked-data/event.ts';
import { entryPath } from '../../../src/paths.ts';
import { listPages } from '../../../src/story/list-pages.ts';
import type { Story } from '../../../src/story/story.ts';
import { gatherTexts } from '../../../src/texts/page-texts.ts';
import { joinSentence } from '../../../src/words/sentence.ts';
import { en } from '../../../src/words/en.ts';
import { drawPicture } from './draw-pictures.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const colours = readLightColours(tokens);

/** What leads from a drawing back into the story, which is no tree. */
const outward = new Set(['entry', 'chapter', 'change', 'point']);

/** JSON of a drawing, in which a number that is none shows. */
const toJson = (data: unknown) =>
  JSON.stringify(data, (key, value: unknown) => {
    if (outward.has(key)) return undefined;
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });

/** Everything that the engine makes of a story besides its pages, each by its name. */
export function writeEverything(story: Story): Record<string, string> {
  const { quantity } = story;
  const draw = drawCards(story, colours);
  const cards = listPages(story).map(({ path, title }) => findCard(story, path, title));
  const lens = prepareLens(story);
  const panels = [
    preparePanels(story),
    prepareFrontPanels(story),
    ...listTimelineParts(story).map(({ labels }) => preparePanels(story, (label) => labels.includes(label))),
  ];
  const axes = story.entries.flatMap((entry) => {
    const texts = gatherTexts(story, entryPath(entry), []);
    return listAxes(entry, texts).map((axis) => captionAxis(axis, texts) + styleAxes([axis]));
  });
  const tables = Object.keys(openTables) as OpenTable[];
  return {
    cards: cards.map((card) => draw(card) + writeAlt(card, story)).join('\n'),
    panels: toJson(
      panels.map((one) => [
        one.map(({ layout }) => layout),
        styleTimeline(one),
        en.timelineSummary(summariseTimeline(one)),
      ]),
    ),
    lenses: toJson([lens.layout, styleLanes(lens)]),
    axes: axes.join('\n'),
    ladders: toJson(
      story.contested.map(({ others }) =>
        layOutLadder(others, story.articleDay, en.numbers.bounds).rungs.map(({ length, daysSince }) => [length, daysSince]),
      ),
    ),
    pictures: listPictures(story, tokens)
      .map((picture) => picture.draw())
      .join('\n'),
    small: toJson([...story.pictures.values()].map((picture) => drawPicture(picture, story))),
    columns: toJson([story, ...story.chapters].map(({ steps }) => prepareColumn(steps, story))),
    tables: tables.map((name) => writeTable(name, story) + writeSchema(name, story)).join('\n'),
    calendar: writeCalendar(story),
    feed: writeJsonFeed(story),
    linked: toJson([
      ...listDatasets(story).map((file) => describeDataset(file, story)),
      ...story.entries.map((entry) => describeEvent(story, entry)),
      describeArticle(gatherTexts(story, '/', [story.headline]), story.title, story.corrections),
    ]),
    ...(quantity && {
      count: toJson(measureGround(readCount(story, quantity))),
      differ: toJson(layOutDiffer(story, quantity)?.walks.map(({ from, stops }) => [from, stops]) ?? []),
      bar: toJson(listBarSections(quantity).map(({ from, to }) => [from, to])),
      csv: writeCountCsv(story, quantity) + writeCountSchema(story, quantity),
      pledges: toJson(
        layOutPledges(listPledgeRows(story, quantity)).map(({ pledged, arrived, later, length }) => [
          pledged,
          arrived,
          later,
          length,
        ]),
      ),
      said: [
        joinSentence(en.countSummary(summariseCount(story, quantity), quantity.words)),
        ...en.pledgesSummary(
          summarisePledges(listPledgeRows(story, quantity)),
          quantity.words,
          story.articleDay !== null,
        ),
      ].join(''),
    }),
  };
}
