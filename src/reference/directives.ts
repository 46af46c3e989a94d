/** What can be written in a text, with an example that is compiled against the example story. */
export interface DirectiveHelp {
  source: string;
  does: string;
}

/** Every directive and link, and what an author should know of what it prints. */
export const directives: readonly DirectiveHelp[] = [
  {
    source: 'In service: :fact[ferries-now] ferries.',
    does: 'A figure of facts.yaml: its number without its unit, so write the noun behind it. It opens its note.',
  },
  {
    source: 'The cost: :fact[cost].',
    does: 'A bound is printed (about, over, at least, up to), and so are both ends of a range and a currency.',
  },
  { source: 'The share: :fact[share-back].', does: 'A percentage is printed with its sign.' },
  {
    source: ':fact[ferries-planned] ferries were planned.',
    does: 'It begins with a capital where it opens a sentence.',
  },
  {
    source: 'It broke on :when[engine-breaks].',
    does: 'The date of an entry, as vaguely as it is known. Write on, in or at before it yourself.',
  },
  {
    source: 'It was due by :when[council-plans].',
    does: 'The end of a month, of a date with phase: end.',
  },
  {
    source: 'They met on :date[2024-10-09].:cite[council]',
    does: 'A date that is no entry’s. Its sentence needs a :cite.',
  },
  { source: 'They met in :date[2024-10~].:cite[council]', does: 'A date about which it was: it says about.' },
  {
    source: 'The minutes say so.:cite[herald#1, council]',
    does: 'The raised numbers of the sources, behind the full stop and without a space before it.',
  },
  { source: 'It lies on the :term[slipway].', does: 'A word of glossary.yaml, linked to what it means.' },
  { source: 'The ship has the number :plain[17].', does: 'A number that is a name. It needs no source.' },
  { source: 'See [the first ferry](entry:first-ferry-back).', does: 'A link to an entry, by its slug.' },
  { source: 'See [the minutes](https://elm.example/minutes).', does: 'A link to a page of the web.' },
];
