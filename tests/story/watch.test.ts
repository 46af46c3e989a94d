import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cleanEnvironment, project } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';

test('npm run check -- --watch tells of a mistake when it is saved, and when it is mended', async () => {
  const story = copyStory();
  const watching = spawn(process.execPath, ['src/story/check.ts', '--watch'], {
    cwd: project,
    env: { ...cleanEnvironment(), STORY: story },
  });
  onTestFinished(() => void watching.kill());
  let said = '';
  for (const stream of [watching.stdout, watching.stderr]) stream.on('data', (text) => (said += text));
  const wait = async (words: string) => {
    await vi.waitFor(() => expect(said).toContain(words), { timeout: 30_000 });
    said = '';
  };
  await wait('is sound: 5 entries');
  const file = join(story, 'cause/bridge-falls.md');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('place: vale', 'place: vael'));
  await wait(`cause/bridge-falls.md:7:8  unknown place "vael".`);
  writeFileSync(file, sound);
  await wait('is sound: 5 entries');
});
