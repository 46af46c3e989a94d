/** How a passage of a story in another language stands to its original: it is the original itself, it translates it, or it translated an earlier form of it. */
export type Standing = 'original' | 'translated' | 'older';
