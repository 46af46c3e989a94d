import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isMap, parseDocument, visit } from 'yaml';
import { recordFiles } from '../problems/record-files.ts';
import { writeModeline } from '../reference/modeline.ts';
import { templateTexts } from '../story/template-texts.ts';
import { AnswerError, type Answers } from './answers.ts';

/**
 * Writes one record into a story: at the end of the file of its kind, or as a file of its own.
 * @param folder the folder of the story.
 * @returns the path of the file below it.
 * @throws AnswerError when the id is taken.
 */
export function addRecord(folder: string, kind: string, id: string, answers: Answers): string {
  const shared = new Map<string, string>(Object.entries(recordFiles)).get(kind);
  if (shared) {
    const path = join(folder, shared);
    const text = existsSync(path)
      ? readFileSync(path, 'utf8')
      : writeModeline(folder, shared.slice(0, -'.yaml'.length));
    const { contents } = parseDocument(text);
    if (isMap(contents) && contents.has(id))
      throw new AnswerError(`${id} stands in ${shared} already.\nWrite --id with another.`);
    writeFileSync(
      path,
      `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${writeYaml({ [id]: answers })}`,
    );
    return shared;
  }
  const { name, front, body } = kind === 'entry' ? placeEntry(id, answers) : placePoint(id, answers);
  const path = join(folder, name);
  if (existsSync(path)) throw new AnswerError(`${name} is there already.\nWrite --id with another.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${writeYaml(front)}---\n\n${body}\n`);
  return name;
}

function placeEntry(id: string, { chapter, ...front }: Answers) {
  const cites = (front.cites as string[]).join(', ');
  const body = `${templateTexts.entry}:cite[${cites}]`;
  return { name: `${String(chapter)}/${id}.md`, front, body };
}

function placePoint(id: string, answers: Answers) {
  const { ref, question, form, follow, because, concerns, agrees } = answers;
  const others = ['one', 'other'].map((which) => ({
    speaker: answers[`${which}Speaker`],
    ...(answers[`${which}Says`] !== undefined && { says: answers[`${which}Says`] }),
    ...(answers[`${which}Fact`] !== undefined && { fact: answers[`${which}Fact`] }),
    ...([which, 'both'].includes(String(agrees)) && { agrees: true }),
    cites: answers[`${which}Cites`],
  }));
  const front = { ref, question, form, others, follow, because, concerns };
  return { name: `contested/${id}.md`, front, body: templateTexts.point };
}

/** YAML as people write it here: texts on one line, lists of ids and dates as they stand in the content. */
export function writeYaml(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => !isMap(item));
    },
    Pair: (_, { value }) => {
      const node = value as { value?: unknown; type?: string } | null;
      if (typeof node?.value === 'string' && /^[\d./~?-]+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
