import { expect, test } from 'vitest';
import { languages } from '../../src/schema/language.ts';
import { wordsFor } from '../../src/words/words.ts';

test.each(languages)('the ledger in %s counts no figures that are not there', (language) => {
  const said = wordsFor(language).ledgerSummary({ facts: 5, oneSource: 2, contested: 0, computed: 0 });
  expect(said).not.toContain(0);
});

test.each(languages)('the ledger in %s says the same of a number, whatever others are there', (language) => {
  const tell = (computed: number, contested: number) =>
    wordsFor(language).ledgerSummary({ facts: 5, oneSource: 2, contested, computed }).join('');
  const last =
    tell(3, 4)
      .split(/[.;؛] /)
      .at(-1) ?? '';
  expect(last).toContain('2');
  for (const told of [tell(0, 4), tell(3, 0), tell(0, 0)]) expect(told.endsWith(last), told).toBe(true);
});
