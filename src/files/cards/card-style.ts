/** The size of a card, in pixels, as large previews have it: https://ogp.me */
export const cardWidth = 1200;
export const cardHeight = 630;

/** What stays free around the drawing. */
export const cardMargin = 48;

/** The column of the text. It lies within the square that remains when a card is cropped to one. */
export const column = { left: 318, right: 898, top: 44, bottom: cardHeight - 44 };
export const columnWidth = column.right - column.left;

/** What stands beside the text. */
export const side = { left: 944, right: cardWidth - cardMargin };
export const sideWidth = side.right - side.left;
/** Where the name of the site begins below it. */
export const sideFoot = cardHeight - 130;

/** The size of a numeral there. */
export const sideFigure = 132;

/** Where the line stands when nothing is there yet, and at the highest value. */
export const line = { base: cardMargin, edge: 238, top: 44, bottom: cardHeight - 44 };

/** Sizes of the title, and of smaller texts. */
export const titleSizes = [136, 124, 112, 102, 92, 84, 76, 70, 64, 58, 52, 48] as const;
export const kickerSizes = [46, 42, 40, 36] as const;
export const smallSize = 34;
export const tickSize = 30;
