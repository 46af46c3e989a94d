import type { Edits } from './copy-story.ts';

/** What makes of the invented story a tiny one: one chapter, two entries, nothing that is measured. */
export const tiny: Edits = {
  works: null,
  contested: null,
  'about.md': null,
  'pictures.yaml': null,
  'places.yaml': '# None.\n',
  'glossary.yaml': '# None.\n',
  'steps.yaml': `- claim: The bridge of a town fell.
  text: It fell on :when[bridge-falls].:cite[herald#1]
  entry: bridge-falls
`,
  'facts.yaml': `residents:
  label: People in the town
  value: 2400
  unit: people
  bound: about
  status: estimated
  cites: [herald#2]
`,
  'story.yaml': `title: A bridge for Vale
headline: A town of :fact[residents] people waits for its bridge.
standfirst: The bridge over the Ash fell in :date[2021-03].:cite[herald]
language: en
followedUntil: "2023-01-31"
keyFigures: [residents]
chapters:
  - { slug: cause, hue: blue, shape: circle }
`,
  'cause/bridge-falls.md': `---
title: The bridge falls
summary: The old bridge over the Ash fell at night.
date: "2021-03-09"
kind: event
cites: [herald#1]
follows: [council-warns]
---

The old bridge fell on :when[bridge-falls].:cite[herald#1]
`,
};
