import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { floor } from '../src/client/floor.ts';
import { kinds } from '../src/new/kinds.ts';
import { loadStory } from '../src/story/load-story.ts';
import { project } from './copy-project.ts';
import { copyStory } from './stories/copy-story.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test('the fact, the source, the correction, the step and the picture of the README are read as they stand there', () => {
  const [fact = '', source = '', correction = '', step = '', picture = ''] = [
    ...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
  ].map(([, block]) => block);
  const root = copyStory();
  appendFileSync(join(root, 'facts.yaml'), `\n${fact}`);
  appendFileSync(join(root, 'sources.yaml'), `\n${source}`);
  writeFileSync(join(root, 'corrections.yaml'), correction);
  appendFileSync(join(root, 'pictures.yaml'), `\n${picture}`);
  const here = {
    'second-contingent': 'second-crew-comes',
    'people-by-then': 'second-crew',
    equipment: 'works',
  };
  appendFileSync(
    join(root, 'steps.yaml'),
    Object.entries(here).reduce((text, [there, id]) => text.replace(there, id), step),
  );
  const { facts, corrections, pictures, steps } = loadStory(root);
  expect(facts.get('drones-given')).toMatchObject({ value: 12, unit: 'drones', cites: ['R201'] });
  expect(corrections.map(({ was, now }) => `${was.text} → ${now.text}`)).toEqual(['10 drones. → 12 drones.']);
  expect(steps.at(-1)).toMatchObject({ word: 'Then', picture: { id: 'drones-beside-plan' } });
  expect(pictures.get('drones-beside-plan')).toMatchObject({ kind: 'amounts' });
});

test('the README names the floor that the build lowers styles and scripts to', () => {
  expect(readme.replace(/\s+/g, ' ')).toContain(
    `Chrome ${floor.chrome}, Safari ${floor.safari}, Firefox ${floor.firefox} and newer`,
  );
});

describe('what the README tells to write', () => {
  const workflowFile = '.readme/github-pages.yml';
  const workflow = readFileSync(join(project, workflowFile), 'utf8');
  const commands = [...`${readme}\n${workflow}`.matchAll(/\bnpm run ([\w:-]+)(?: ([a-z]+)\b)?/g)];

  test('is a command that there is', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter(([, name = '']) => !(name in scripts)).map(([told]) => told)).toEqual([]);
    const made = commands.flatMap(([, name, kind]) => (name === 'new' && kind ? [kind] : []));
    expect([...new Set(made)].sort()).toEqual(
      ['story', 'translation', 'language', ...Object.keys(kinds)].sort(),
    );
  });

  test('is a file or a folder that is there', () => {
    const named = [...readme.matchAll(/(?<![\w/.-])((?:\.readme|src|tests)\/[\w./-]*\w)/g)].map(
      ([, path = '']) => path,
    );
    expect(named).toContain(workflowFile);
    expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test('is for GitHub Pages a workflow that checks, builds for the address of the repository and publishes dist/', () => {
    const { on, permissions, jobs } = parse(workflow) as {
      on: { push: { branches: string[] } };
      permissions: Record<string, string>;
      jobs: { publish: { steps: Record<string, unknown>[]; environment: unknown } };
    };
    expect(on.push.branches).toEqual(['main']);
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const { steps, environment } = jobs.publish;
    const does = steps.map(({ uses, run }) => run ?? String(uses).replace(/@v\d+$/, ''));
    expect(does).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/configure-pages',
      'npm ci',
      'npm run check -- --format github',
      'npm run build',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    expect(steps[2]).toMatchObject({ id: 'pages' });
    expect(steps[5]?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(steps[6]?.with).toEqual({ path: 'dist' });
    expect(steps[7]).toMatchObject({ id: 'publish' });
    expect(environment).toEqual({
      name: 'github-pages',
      url: '${{ steps.publish.outputs.page_url }}',
    });
  });
});
