import { expect, test } from 'vitest';
import { languages } from '../../src/schema/language.ts';
import { wordsFor } from '../../src/words/words.ts';

const names = ['Les vignes de France', 'The quota', 'ÉCHELLE', 'Der Bestand', 'iPhone sales'];
const unsaid = (name: string) => new RegExp(`\\b(?:the|les|le|la|of|de) ${name}`, 'u');

test('what an author named keeps its capitals, and gets no article, in every language', () => {
  for (const language of languages) {
    const words = wordsFor(language);
    for (const name of names) {
      const line = { name, isFromZero: true, isToPlan: false };
      const table = words.countTable(name);
      const sentences = [
        words.lineExplained(line),
        words.lineExplained({ ...line, isFromZero: false }),
        table.name,
        table.description,
        words.timelineOf(name),
        words.timelineOfDescription(name),
        words.embedTitle(name),
        words.gradeDescription(name),
      ];
      for (const sentence of sentences) {
        expect(sentence, language).toContain(name);
        expect(sentence, language).not.toMatch(unsaid(name));
      }
    }
  }
});
