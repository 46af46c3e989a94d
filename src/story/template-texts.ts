import type { Problems } from '../problems/problems.ts';

/** The texts that a new story, and a new record of it, come with until their author writes others. */
export const templateTexts = {
  standfirst: 'Say in one or two sentences what happened.',
  word: 'One word',
  claim: 'Say in one sentence what the problem is.',
  step: 'Two or three sentences.',
  label: 'Say what it counts',
  publisher: 'Who published it',
  url: 'https://example.org/',
  says: 'What it says, in your own words.',
  headline: 'What happened: ',
  summary: 'One or two sentences under the headline of ',
  chapter: 'A text of the chapter, in Markdown. CONTENT.md says what it may hold.',
  title: 'Something happens here',
  feed: 'One sentence that stands alone in a feed.',
  who: 'Somebody',
  happened: 'It happened on :when[something-happens]; it counted :fact[an-example].',
  entry: 'What is known of it, in a few sentences.',
  point: 'What the sources print, and how it was weighed.',
  name: 'Count of everything',
  soFar: 'is what this counts',
  series: 'All of them, added up',
  count: 'How many there are',
  counted: 'Every change that was reported, summed day by day.',
} as const;

/** Texts with something of the story’s own behind them. */
const beginnings: readonly string[] = [templateTexts.headline, templateTexts.summary];
const whole = new Set<string>(Object.values(templateTexts));

/** A text of a template that is left would be published: a warning at each. */
export function warnTemplates(problems: Problems): void {
  for (const [file, text] of problems.texts) {
    text.split('\n').forEach((written, index) => {
      const [, before = '', value = ''] =
        /^([\s-]*(?:\w+: )?["']?)(.*?)["']?(?::cite\[[^\]]*\])?["']?$/.exec(written) ?? [];
      if (!whole.has(value) && !beginnings.some((start) => value.startsWith(start))) return;
      const place = { file, line: index + 1, column: before.length + 1 };
      problems.warn(place, `“${value}” is a text of the template.\nWrite what is so in your story.`);
    });
  }
}
