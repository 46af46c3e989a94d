import { findAlphabet } from '../typeface/open-face.ts';

/** A text that was left out of a picture, and the letters that the face lacks. */
export interface DroppedText {
  text: string;
  lacking: readonly string[];
}

/** Texts that say something only together, as `keepWhole` marks them; and a text on its own. */
const unit = /<g class="whole">.*?<\/g>|<text\b.*?<\/text>/gs;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Leaves out of a picture what can only be drawn in part: a word without some of its letters is another word. Spaces and
 * hyphens of other widths become the usual ones.
 */
export function dropUndrawable(svg: string): { svg: string; dropped: DroppedText[] } {
  const dropped: DroppedText[] = [];
  const drawn = svg
    .normalize('NFC')
    .replace(/\p{White_Space}/gu, (sign) => standIn(sign, ' '))
    .replace(/[\u2010\u2011]/g, (sign) => standIn(sign, '-'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, (sign) => standIn(sign, ''))
    .replace(unit, (markup) => {
      const text = [...markup.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)]
        .map(([, content = '']) => content.replace(/<[^>]+>/g, ''))
        .join(' ')
        .replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
      const lacking = [...new Set(text)].filter((sign) => findAlphabet(sign) === null);
      if (lacking.length === 0) return markup;
      dropped.push({ text, lacking });
      return '';
    });
  return { svg: drawn, dropped };
}

/** Says what was left out, in one sentence. */
export function tellDropped(picture: string, { text, lacking }: DroppedText): string {
  return `${picture} leaves out “${text}”: the headline face has no ${lacking.join(' ')}`;
}

function standIn(sign: string, other: string): string {
  return findAlphabet(sign) === null ? other : sign;
}
