/** The parts of the sentence that says what the line shows. */
export interface TimelineSummary {
  count: number;
  after: number;
  /** How many of them fall into the crowded end of the main part, and how many days that is. */
  crowded: number;
  crowdedDays: number;
}

/** The numbers of the sentence that says what the count shows. */
export interface CountSummary {
  /** On the day of the article: the first series and, where there is one, its counted twin. */
  atArticle: number;
  counted: number | null;
  plan: number;
  /** Share of the plan, in %. */
  share: number;
  /** The last value of the first series, after the article. */
  latest: number;
}

/** The numbers of the sentence that says what the paired bars show. */
export interface PledgesSummary {
  /** Contributors that pledged, with or without a number. */
  pledging: number;
  numbered: number;
  /** Those of them from whom anyone had come by the day of the article, and by the end. */
  arrived: number;
  arrivedByEnd: number;
}

/** The numbers that say how well the figures of a story are sourced. */
export interface LedgerSummary {
  facts: number;
  oneSource: number;
  contested: number;
  computed: number;
}

/** The parts, as HTML, of the sentence about a date that cannot be right. */
export interface RejectedCaption {
  printed: string;
  followed: string;
  distance: string | null;
  hasReasons: boolean;
}

/** The parts, as HTML, of the sentence about a plan and its outcome. */
export interface OutcomeCaption {
  planned: string;
  outcome: string;
  date: string;
  /** When the outcome came, beside the time planned. */
  order: 'before' | 'within' | 'after';
  distance: string | null;
}

/** What a citation in plain words names. */
export interface CitedWork {
  title: string;
  site: string;
  /** Its hash, and the day as a reader expects it; null before it has been published. */
  version: { hash: string; date: string } | null;
  address: string;
}
