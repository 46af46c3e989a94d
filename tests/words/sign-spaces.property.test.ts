import fc from 'fast-check';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { expect, test } from 'vitest';
import { readTables } from '../../src/markdown/tables.ts';
import { languages } from '../../src/schema/language.ts';
import { listMarks } from '../../src/story/languages/compare-marks.ts';
import { keepSigns } from '../../src/words/sign-spaces.ts';
import { wordsFor } from '../../src/words/words.ts';

/** A space that a line may end at, beside a sign that must not begin one, nor end one. */
const loose = /«[ \n]| (?=(?::(?!\w)|[;!?»]))/;
const toSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
const parser = remark().use(remarkDirective).use(readTables).freeze();

const words = fc.constantFrom(
  'Le pont',
  'est tombé',
  '*vite*',
  'l’eau',
  '**Vale**',
  '(dit-il)',
  'élu [ici](entry:opening)',
);
/** What has a sign that ends no words, or a space before one. */
const marks = fc.constantFrom(
  ':fact[dead]',
  ':when[opening]',
  ':cite[R1, R2#3]',
  ':term[mast]{as="le mât"}',
  '[le texte](https://vale.example/a?b;c=!)',
  '<https://vale.example/:a?b>',
  '`a ; b ? c : d`',
  '![le pont](vale.png)',
);
const quoted = fc.tuple(words, words).map(([one, other]) => `« ${one} ${other} »`);
const signs = fc.constantFrom(' ;', ' :', ' !', ' ?', ' ?!', ' »', ' !,', ',', '.', '');
const sentence = fc
  .array(fc.tuple(fc.oneof(words, marks, quoted), signs), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([text, sign]) => text + sign).join(' '));
const frames = fc.constantFrom(
  (text: string) => text,
  (text: string) => `- ${text}\n- ${text}`,
  (text: string) => `> ${text}`,
  (text: string) => `| Un | Deux |\n| :--- | ---: |\n| ${text} | ${text} |`,
  (text: string) => `:::note\n${text}\n :::`,
  (text: string) => `\`\`\`\n${text} ;\n\`\`\`\n\n${text}`,
);
const body = fc
  .array(fc.tuple(frames, sentence), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([frame, text]) => frame(text)).join('\n\n'));

/** A tree as text, with every no-break space as a space. */
const shape = (markdown: string) => toSpaces(JSON.stringify(parser.parse(markdown)));

function textsOf(node: { type: string; value?: string; children?: readonly object[] }): string[] {
  if (node.type === 'text') return [node.value ?? ''];
  return (node.children ?? []).flatMap((child) => textsOf(child as typeof node));
}

test('in French no sign begins a line; marks, addresses, code and every place stay what they are', () => {
  fc.assert(
    fc.property(body, (text) => {
      const set = keepSigns(text, 'fr');
      expect(set).toHaveLength(text.length);
      expect(toSpaces(set)).toBe(text);
      expect(keepSigns(set, 'fr')).toBe(set);
      expect(listMarks(set)).toEqual(listMarks(text));
      expect(shape(set)).toBe(shape(text));
      for (const one of textsOf(parser.parse(set))) expect(one).not.toMatch(loose);
      const code = /`[^`]*`/g;
      expect(set.match(code)).toEqual(text.match(code));
    }),
    { numRuns: 500 },
  );
});

test('a space before a sign is a space in every other language', () => {
  for (const language of languages.filter((one) => one !== 'fr')) {
    expect(keepSigns('« Oui » : non ;', language)).toBe('« Oui » : non ;');
  }
});

test('the words of the interface in French keep their signs too, those that functions write among them', () => {
  const fr = wordsFor('fr');
  expect(fr.label('Source')).toBe('Source\u00a0:');
  expect(fr.formSaysCertainty).toContain('sûr\u00a0:');
  expect(fr.linkTo('Lieux')).toBe('Lien vers «\u00a0Lieux\u00a0»');
  expect(fr.ledgerSummary({ facts: 3, oneSource: 1, contested: 1, computed: 1 }).join('')).toContain(
    'd’autres\u00a0; ',
  );
  expect(
    fr.axisRejected({
      speaker: null,
      printed: '<b>mai</b>',
      followed: 'juin',
      distance: null,
      hasReasons: false,
    }),
  ).toContain('l’article)\u00a0: <b>mai</b>\u00a0; date');
  expect(JSON.stringify(fr)).not.toMatch(loose);
  expect(
    fr.citation({ title: 'Le «\u00a0pont\u00a0»', site: 'Vale', version: null, address: 'vale.example' }),
  ).toBe('«\u00a0Le “pont”\u00a0», Vale, vale.example.');
});
