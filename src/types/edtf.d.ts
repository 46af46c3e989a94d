declare module 'edtf' {
  /** A parsed EDTF value; `min` and `max` are milliseconds since 1970, UTC. */
  export interface Edtf {
    type: 'Date' | 'Season' | 'Interval' | 'Set' | 'List' | 'Decade' | 'Century' | 'Year';
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    precision?: number;
    /** For a season: year and EDTF season number (21 spring to 24 winter). */
    values: number[];
    min: number;
    max: number;
    approximate?: { value: number };
    uncertain?: { value: number };
    lower?: Edtf | number | null;
    upper?: Edtf | number | null;
  }
  /** Parses an EDTF string; throws a syntax error on anything else. */
  export default function edtf(text: string): Edtf;
}
