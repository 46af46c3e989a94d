/** An element of a drawing that holds nothing, written with a tag that ends it. */
const empty = /<((path|use|rect|line|circle)(?:\s[^<>]*)?)><\/\2>/g;

/**
 * Lets elements of drawings that hold nothing end in their own tag: the same to every reader, and shorter.
 * @param html a page, its attributes in quotes.
 */
export const closeDrawn = (html: string): string => html.replace(empty, '<$1/>');
