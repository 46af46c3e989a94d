import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { hasRsvg } from '../install-tools.ts';
import { dist, story } from './built-pages.ts';

test('the count reads alike in a program that knows no face of ours', async () => {
  test.skip(!hasRsvg(), 'There is no rsvg-convert.');
  const name = story.quantity?.slug;
  const drawn = spawnSync('rsvg-convert', [join(dist, `charts/${name}.svg`)], { maxBuffer: 50_000_000 });
  expect(drawn.status, String(drawn.stderr)).toBe(0);
  const [one, other] = await Promise.all(
    [drawn.stdout, readFileSync(join(dist, `charts/${name}.png`))].map((png) =>
      sharp(png).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  expect(one?.info).toMatchObject({ width: other?.info.width, height: other?.info.height });
  const apart = [...(one?.data ?? [])].filter(
    (grey, index) => Math.abs(grey - (other?.data[index] ?? 0)) > 96,
  );
  // Edges fall on other shades; a missing letter would be thousands of dots.
  expect(apart.length).toBeLessThan(200);
});
