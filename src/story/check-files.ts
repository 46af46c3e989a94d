import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { nearestOf } from '../problems/nearest.ts';
import type { Problems } from '../problems/problems.ts';
import { suggestName } from '../problems/suggest-name.ts';
import type { StoryData } from '../schema/story.ts';
import type { Located } from './raw.ts';
import { listFolder } from './read-files.ts';

/** The files of a story that are no Markdown. */
const dataFiles = 'story steps facts sources glossary places pictures corrections published'
  .split(' ')
  .map((name) => `${name}.yaml`);
const otherFolders = new Set(['contested']);
/** Every file and folder of a story is read, or named: each chapter has its folder, and nothing else stands beside them. */
export function checkFiles(root: string, story: Located<StoryData>, problems: Problems): void {
  const chapters = story.data.chapters.map(({ slug: chapter }) => chapter);
  const isFolder = (name: string) => lstatSync(join(root, name)).isDirectory();
  const names = listFolder(root);
  const strays = names.filter(
    (name) => isFolder(name) && !chapters.includes(name) && !otherFolders.has(name),
  );
  const missing = new Set(chapters.filter((chapter) => !existsSync(join(root, chapter, 'index.md'))));
  const where = (chapter?: string) => {
    const path = chapter === undefined ? [] : [chapters.indexOf(chapter), 'slug'];
    const { file, line } = story.at(['chapters', ...path]);
    return `${file}:${line}`;
  };
  const isTwice = new Set(chapters).size < chapters.length;
  for (const name of strays) {
    problems.markBroken(name);
    const files = listFolder(join(root, name)).filter((inner) => inner.endsWith('.md'));
    for (const file of files) problems.markBroken(file.slice(0, -'.md'.length));
    if (!isTwice) checkStray(name, files[0] ?? '', { chapters, missing, where }, problems);
  }
  for (const chapter of missing) {
    problems.markBroken(chapter);
    problems.add(
      story.at(['chapters', chapters.indexOf(chapter), 'slug']),
      `chapter ${chapter} has no ${problems.folder}/${chapter}/index.md.\nCreate it, or take the chapter out of story.yaml.`,
    );
  }
  const translated = Object.keys(story.data.languages ?? {}).map((language) => `${language}.yaml`);
  for (const name of names) {
    if (translated.includes(name)) continue;
    if (!isFolder(name)) checkName('', name, problems);
    else if (!strays.includes(name)) checkInner(root, name, problems);
  }
}

/** A folder that is no chapter: one that is written otherwise in story.yaml, or one too many. */
function checkStray(
  name: string,
  file: string,
  {
    chapters,
    missing,
    where,
  }: { chapters: readonly string[]; missing: Set<string>; where: (chapter?: string) => string },
  problems: Problems,
): void {
  const place = { file: `${problems.folder}/${name}/${file}`, line: 1, column: 1 };
  const same =
    nearestOf(suggestName(name), [...missing]) ?? [...missing].find((one) => one === suggestName(name));
  if (same !== undefined) {
    missing.delete(same);
    problems.markBroken(same);
    problems.add(place, `the folder ${name} is called ${same} in ${where(same)}.\nGive both the same name.`);
    return;
  }
  problems.add(
    place,
    `the folder ${name} is no chapter of story.yaml.\nAdd it under chapters: in ${where()}, or move its files to ${chapters.join(', ')}.`,
  );
}

function checkInner(root: string, folder: string, problems: Problems): void {
  for (const name of listFolder(join(root, folder))) {
    if (!lstatSync(join(root, folder, name)).isDirectory()) {
      checkName(folder, name, problems);
      continue;
    }
    const [first = ''] = listFolder(join(root, folder, name));
    for (const file of listFolder(join(root, folder, name))) problems.markBroken(file.replace(/\.md$/, ''));
    problems.add(
      { file: `${problems.folder}/${folder}/${name}/${first}`, line: 1, column: 1 },
      `the folder ${name} lies in ${folder}, and nothing in it is read.\nMove its files to ${folder}.`,
    );
  }
}

/** A file that is not read, and how it would be. */
function checkName(folder: string, name: string, problems: Problems): void {
  if (name.endsWith('.md') || (folder === '' && dataFiles.includes(name))) return;
  const file = `${problems.folder}/${folder ? `${folder}/` : ''}${name}`;
  problems.add({ file, line: 1, column: 1 }, `is not read.\n${mendName(folder, name)}`);
  problems.markBroken(name.replace(/\.[^.]*$/, ''));
}

function mendName(folder: string, name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)\.?([^.]*)$/.exec(name) ?? [];
  if (/^(markdown|mdx?|mdown|txt)$/i.test(ending)) return `Rename it ${suggestName(stem)}.md.`;
  if (!/^(ya?ml|json|csv)$/i.test(ending)) {
    return 'Take it out: a story is Markdown and YAML; pictures and other files are no part of it.';
  }
  if (folder !== '') return `Move what it holds to one of ${dataFiles.join(', ')}.`;
  const wanted = `${stem.toLowerCase()}.yaml`;
  const near = dataFiles.includes(wanted) ? wanted : nearestOf(wanted, dataFiles);
  return near === undefined ? `Name it as one of ${dataFiles.join(', ')}.` : `Rename it ${near}.`;
}
