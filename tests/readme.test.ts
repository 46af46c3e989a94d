import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { floor } from '../src/client/floor.ts';
import { loadStory } from '../src/story/load-story.ts';
import { project } from './copy-project.ts';
import { copyStory } from './stories/copy-story.ts';

test('the fact, the source, the correction, the step and the picture of the README are read as they stand there', () => {
  const text = readFileSync(join(project, 'README.md'), 'utf8');
  const [fact = '', source = '', correction = '', step = '', picture = ''] = [
    ...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
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
  expect(corrections.map(({ was, now }) => `${was.text} → ${now.text}`)).toEqual(['10 drones → 12 drones']);
  expect(steps.at(-1)).toMatchObject({ word: 'Then', picture: { id: 'drones-beside-plan' } });
  expect(pictures.get('drones-beside-plan')).toMatchObject({ kind: 'amounts' });
});

test('the README and the page on accessibility name the floor that the build lowers styles and scripts to', () => {
  const page = readFileSync(join(project, 'content/accessibility.md'), 'utf8').replace(
    /:plain\[([\d.]+)\]/g,
    '$1',
  );
  const said = `Chrome ${floor.chrome}, Safari ${floor.safari}, Firefox ${floor.firefox} and newer`;
  expect(page).toContain(said);
  expect(readFileSync(join(project, 'README.md'), 'utf8').replace(/\s+/g, ' ')).toContain(said);
});
