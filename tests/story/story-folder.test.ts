import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cleanEnvironment, project } from '../copy-project.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const commands: Record<string, readonly string[]> = {
  check: ['src/story/check.ts'],
  start: ['src/outputs/start.ts'],
  record: ['src/outputs/published/record.ts'],
  pdf: ['src/outputs/pdf/build-with-pdf.ts'],
  'new entry': ['src/new/new.ts', 'entry'],
  build: [astro, 'build'],
  dev: [astro, 'dev'],
  preview: [astro, 'preview'],
};

function run(command: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), STORY: folder },
    timeout: 60_000,
  });
  return { status, told: stdout + stderr };
}

test.each(Object.entries(commands))(
  '%s says that the folder of the story is missing',
  (_, command) => {
    expect(run(command, 'tests/stories/brigde')).toEqual({
      status: 1,
      told: 'The folder tests/stories/brigde is missing.\nDid you mean STORY=tests/stories/bridge?\n',
    });
  },
  60_000,
);

test('a folder that is near to none is left to its author', () => {
  expect(run(commands.check ?? [], 'stories/harbour').told).toBe(
    'The folder stories/harbour is missing.\nWrite STORY=path, or npm run new story.\n',
  );
});

test('check names the folder that it read', () => {
  expect(run(commands.check ?? [], 'tests/stories/bridge').told).toContain(
    'The content of tests/stories/bridge is sound: ',
  );
});
