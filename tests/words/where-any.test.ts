import { expect, test } from 'vitest';
import { languages } from '../../src/schema/language.ts';
import { wordsFor } from '../../src/words/words.ts';

test.each(languages)('the ledger in %s counts no figures that are not there', (language) => {
  const said = wordsFor(language).ledgerSummary({ facts: 5, oneSource: 2, contested: 0, computed: 0 });
  expect(said).not.toContain(0);
});
