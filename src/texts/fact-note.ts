import type { Element, ElementContent } from 'hast';
import { formatDate } from '../words/write-date.ts';
import { capitalise } from '../markdown/directive.ts';
import { citationElement } from '../markdown/render.ts';
import { joinParts } from '../numbers/write.ts';
import { factPath, href, printedFactId } from '../paths.ts';
import { hasOneSource, listSourceIds } from '../story/ledger.ts';
import type { Fact } from '../story/story.ts';
import type { PageTexts } from './page-texts.ts';

/** The ledger has the rest. */
const rivalsOfNote = 3;
const signs: Record<string, string> = { '+': '+', '-': '−', '/': '÷' };

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/**
 * The note of a figure: its value, who says so, as of when, from which source, how it was computed
 * and what speaks against it. It shows when its link is followed; paper shows it under its number.
 * @param place where it stands: below its page, where wide screens show it beside the text, or away from a page, where
 * nothing opens it, and nothing closes it.
 */
export function describeFact(
  fact: Fact,
  number: number,
  texts: PageTexts,
  place: 'below' | 'margin' | 'elsewhere',
): Element {
  const { words, story } = texts;
  const asOf = fact.asOf && formatDate(fact.asOf, story.language, words.dates);
  const status = fact.status === 'reported' ? null : words.status[fact.status];
  const single = hasOneSource(fact) ? words.oneSource : null;
  const by = capitalise([status, fact.speaker, asOf, single].filter(Boolean).join(words.semicolon));
  const ids = listSourceIds(fact.cites);
  const numbers = texts.sources
    .filter(({ source }) => ids.includes(source.id))
    .map((source) => source.number);
  return element(
    'div',
    { id: `n${number}`, className: place === 'margin' ? ['fact-note', 'margin'] : ['fact-note'] },
    [
      element('p', {}, [
        element('b', texts.isOnePage ? { id: printedFactId(fact) } : {}, [text(joinParts(fact.alone))]),
        text(` ${words.sentence(fact.label.text)} ${by}`),
        ...(numbers.length > 0 ? [citationElement(numbers)] : []),
      ]),
      ...(fact.formula ? [element('p', { className: ['formula'] }, [text(writeFormula(fact))])] : []),
      ...fact.rivals
        .slice(0, rivalsOfNote)
        .map(({ fact: rival }) =>
          element('p', { className: ['hook'] }, [
            element('b', {}, [text(rival.unit === fact.unit ? rival.text : joinParts(rival.alone))]),
            text(rival.speaker ? ` ${rival.speaker}` : ''),
          ]),
        ),
      element('a', { href: href(factPath(fact)) }, [text(words.ledgerEntry)]),
      ...(place === 'elsewhere' ? [] : [text(' '), element('a', { href: '#notes' }, [text(words.close)])]),
    ],
  );
}

/** A computed figure with its parts: "about 400 + 32 = about 432"; ≈ before what is rounded. */
export function writeFormula({ formula, text: result, bound }: Fact): string {
  const parts = (formula?.parts ?? []).map(
    (part, index) => `${index > 0 ? `${signs[formula?.operators[index - 1] ?? ''] ?? ''} ` : ''}${part.text}`,
  );
  return `${parts.join(' ')} ${formula?.isRounded && bound === 'exact' ? '≈' : '='} ${result}`;
}
