import { expect, test } from 'vitest';
import { languages } from '../../../src/schema/language.ts';
import { tellCopied } from '../../../src/story/languages/tell-copied.ts';

test.each(languages)(
  'the interface in %s has no words of a language that was there before it',
  (language) => {
    expect(tellCopied(language)).toEqual([]);
  },
);
