import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from '../copy-project.ts';
import { findHtmlFaults } from '../site/validate-html.ts';
import { copyNestedStory } from '../stories/nest-links.ts';

/** Every link or button of a text of HTML that begins before the one before it has ended, as it is written. */
function findNested(html: string): string[] {
  let open = '';
  return [...html.matchAll(/<(\/?)(?:a|button)\b[^>]*>/g)].flatMap(([tag, end]) => {
    const within = open;
    open = end ? '' : tag;
    return !end && within ? [`${tag} in ${within}`] : [];
  });
}

test(
  'no link holds another on any page, whatever the texts of a story hold',
  { timeout: 300_000 },
  async () => {
    const { root: content, nested } = copyNestedStory();
    expect(nested).toBeGreaterThan(100);
    const root = copyProject(content);
    const { status, stdout, stderr } = build(root);
    expect(status, stdout + stderr).toBe(0);
    const dist = join(root, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const faults: string[] = [];
    for (const file of files.filter((name) => /\.html$|^feed\./.test(name))) {
      const text = readFileSync(join(dist, file), 'utf8');
      const html = file.startsWith('feed') ? text.replace(/&lt;|\\u003c/g, '<').replace(/&gt;/g, '>') : text;
      faults.push(...findNested(html).map((fault) => `${file}: ${fault}`));
      if (file.endsWith('index.html'))
        faults.push(...(await findHtmlFaults(join(dist, file))).map((fault) => `${file}:${fault}`));
    }
    expect(faults).toEqual([]);
  },
);
