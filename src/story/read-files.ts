import { readdirSync } from 'node:fs';
import type { Root, Yaml } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import { findOverload } from '../markdown/limits.ts';
import { readTables } from '../markdown/tables.ts';
import type { Problems } from '../problems/problems.ts';
import { partFront } from './front-matter.ts';
import { readText } from './read-text.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file: its front matter, and its body as a tree with the file's own lines. */
export interface MarkdownFile {
  /** Path as the author knows it, with the name of the story's folder before it. */
  file: string;
  text: string;
  front: YamlSource;
  /** Gives the body as a tree that is the caller’s own. */
  takeBody: () => Root;
  isEmpty: boolean;
}

const parser = remark().use(remarkFrontmatter).use(remarkDirective).use(readTables).freeze();

/** What editors and systems leave beside a file; nobody means it to be read. */
const leftBeside = /^\.|~$|^#.*#$|\.(?:swp|swo|tmp|bak|orig|rej)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The names in a folder but for what is left beside files, sorted the same way on every machine; empty where there is none. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !leftBeside.test(name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** Reads one YAML file below the story's folder. */
export function readYamlFile(root: string, name: string, problems: Problems): YamlSource | null {
  const text = readText(root, name, problems);
  if (text === null) return null;
  const file = `${problems.folder}/${name}`;
  return problems.recall(`file ${file}`, text, () => readYaml(text, file, problems));
}

/**
 * Reads one Markdown file below the story's folder.
 * @param set how its body is set: sign for sign, so that lines and columns stay those of the file.
 */
export function readMarkdownFile(
  root: string,
  name: string,
  problems: Problems,
  set = (body: string) => body,
): MarkdownFile | null {
  const file = `${problems.folder}/${name}`;
  const text = readText(root, name, problems);
  if (text === null) return null;
  const { head, body } = partFront(text);
  const whole = head + set(body);
  return problems.recall(`file ${file}`, whole, () => parseMarkdown(whole, file, problems));
}

function parseMarkdown(text: string, file: string, problems: Problems): MarkdownFile | null {
  const { head, body: words } = partFront(text);
  const overload = findOverload(words);
  if (overload) {
    const line = head.split('\n').length + overload.line;
    problems.add({ file, line, column: 1 }, overload.message);
    return null;
  }
  let body: Root | null = parser.parse(text);
  const [first, ...rest] = body.children;
  if (first?.type !== 'yaml') {
    problems.add({ file, line: 1, column: 1 }, tellFront(text));
    return null;
  }
  const front = readYaml((first as Yaml).value, file, problems, (first.position?.start.line ?? 1) + 1);
  const takeBody = () => {
    const { children, ...root } = body ?? parser.parse(text);
    body = null;
    return { ...root, children: children.slice(1) };
  };
  return front && { file, text, front, takeBody, isEmpty: rest.length === 0 };
}

/** Why a file has no front matter: it is empty, or the lines that enclose it are not right. */
function tellFront(text: string): string {
  if (text.trim() === '') return 'is empty.\nBegin the file with --- and its keys; CONTENT.md says which.';
  if (/^---[ \t]*\r?\n/.test(text)) {
    return 'has a front matter that is not closed.\nWrite --- on a line of its own behind its last key.';
  }
  if (/^\s+---[ \t]*\r?\n/.test(text)) return 'does not begin with ---.\nTake out what stands before it.';
  if (/^[-–—]{1,5}[ \t]*\r?\n/.test(text)) {
    return 'begins its front matter by another line than ---.\nWrite three hyphens, and nothing else.';
  }
  return 'has no front matter.\nBegin the file with --- and its keys.';
}
