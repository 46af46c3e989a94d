import { describe, expect, test } from 'vitest';
import { writeQuestion } from '../../src/new/answers.ts';
import { kinds, type Question } from '../../src/new/kinds.ts';
import { writeHelp } from '../../src/new/write-help.ts';
import { languageQuestions } from '../../src/new/write-language.ts';
import { storyQuestions } from '../../src/new/write-story.ts';
import { translationQuestions } from '../../src/new/write-translation.ts';
import { makeFolder, tellNew } from './run-new.ts';

const asked: [string, readonly Question[]][] = [
  ['story', storyQuestions],
  ['translation', translationQuestions],
  ['language', languageQuestions],
  ...Object.entries(kinds).map(([kind, { questions }]): [string, readonly Question[]] => [kind, questions]),
];

describe.each(asked)('--help of a new %s', (kind, questions) => {
  const help = writeHelp(kind, questions, kind in kinds);

  test('is printed, whether there is a story or none', async () => {
    expect(await tellNew(makeFolder(), kind, '--help')).toEqual({ status: 0, told: `${help}\n` });
  });

  test('tells every flag, with what it asks for', () => {
    for (const question of questions) {
      expect(help).toMatch(new RegExp(`^  --${question.name} +\\S`, 'm'));
      expect(help).toContain(writeQuestion(question));
    }
    expect(help.includes('--id')).toBe(kind in kinds);
  });
});

test('a question names the words to choose from', () => {
  const ask = (kind: string, name: string) => {
    const question = kinds[kind]?.questions.find((one) => one.name === name);
    return question && writeQuestion(question);
  };
  expect(ask('entry', 'kind')).toMatch(/ One of event, plan, statement, background\.$/);
  expect(ask('fact', 'status')).toMatch(/ One of reported, planned, /);
  expect(ask('contested', 'concerns')).toMatch(/ With commas between\.$/);
});
