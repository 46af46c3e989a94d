import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build, copyProject } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';
import { inLanguages } from '../stories/in-languages.ts';

/** Builds the invented story in English, French and Arabic; `/cause/bridge-falls/` has no French. */
export function buildInLanguages(): { dist: string; remove: () => void } {
  const { 'cause/bridge-falls.fr.md': dropped, ...told } = inLanguages('fr', 'ar');
  expect(dropped).toBeDefined();
  const story = copyStory(told);
  const root = copyProject(story);
  const { status, stdout, stderr } = build(root);
  expect(status, stdout + stderr).toBe(0);
  const remove = () => {
    for (const one of [root, story]) rmSync(one, { recursive: true });
  };
  return { dist: join(root, 'dist'), remove };
}
