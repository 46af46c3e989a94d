import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import { writeTranslation } from '../../../src/new/write-translation.ts';
import { languages } from '../../../src/schema/language.ts';
import { directionOf } from '../../../src/words/direction.ts';
import { copyStory } from '../../stories/copy-story.ts';
import { inLanguages } from '../../stories/in-languages.ts';

const whole = `Write one of ${languages.join(', ')}; README.md, “Add a language”, says how another is added.`;

test.each([
  ['la', `is no language that the interface speaks.\n${whole}`],
  ['anglais', 'is no code of a language.\nWrite en.'],
  ['French', 'is no code of a language.\nWrite fr.'],
  ['zz', `is no code of a language.\n${whole}`],
])('%s is told by the check, and by the command', (code, told) => {
  const folder = copyStory(inLanguages('fr'));
  const file = join(folder, 'story.yaml');
  const text = readFileSync(file, 'utf8').replace(
    'languages:\n',
    `languages:\n  ${code}: { translator: x }\n`,
  );
  writeFileSync(file, text);
  expect(text).toContain(code);
  expect(() => loadStory(folder)).toThrow(`languages.${code} ${told.split('\n')[0] ?? ''}`);
  expect(() => writeTranslation(folder, code)).toThrow(`--language ${code} ${told}`);
});

test('the way a language is written comes from its script', () => {
  expect(['ar', 'he', 'fa', 'ur', 'yi', 'ckb'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'ht', 'sw', 'pt', 'zh', 'ru'].map(directionOf)).toEqual(Array(6).fill('ltr'));
});
