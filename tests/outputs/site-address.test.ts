import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSiteAddress } from '../../src/outputs/site-address.ts';
import { astroBuild, project } from '../copy-project.ts';

const part = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,8}$/);

test('a site and a path say where it will be, with or without slashes at their ends', () => {
  expect(parseSiteAddress({})).toEqual({ site: 'http://localhost:4321', base: '/' });
  expect(parseSiteAddress({ SITE_URL: '', BASE_PATH: '/' }).base).toBe('/');
  const slash = fc.constantFrom('', '/');
  fc.assert(
    fc.property(
      fc.webAuthority(),
      fc.array(part, { minLength: 1 }),
      slash,
      slash,
      (host, parts, start, end) => {
        const path = parts.join('/');
        const SITE_URL = `https://${host}${end}`;
        expect(parseSiteAddress({ SITE_URL, BASE_PATH: start + path + end })).toEqual({
          site: new URL(SITE_URL).origin,
          base: `/${path}/`,
        });
      },
    ),
  );
});

test('no part of what is set is ever dropped: it is told where it belongs', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.constantFrom('', '/'), (parts, end) => {
      const path = `/${parts.join('/')}`;
      expect(() => parseSiteAddress({ SITE_URL: `https://example.org${path}${end}` })).toThrow(
        `Write SITE_URL=https://example.org and the path in BASE_PATH=${path}/`,
      );
    }),
  );
});

test.each([
  [{ SITE_URL: 'example.org' }, 'SITE_URL is example.org, which is no address of a site.'],
  [{ SITE_URL: 'file:///srv' }, 'SITE_URL is file:///srv, which is no address of a site.'],
  [{ SITE_URL: 'https://example.org/?a=b' }, 'which is more than the address of a site.'],
  [{ SITE_URL: 'https://me:secret@example.org' }, 'which is more than the address of a site.'],
  [{ SITE_URL: 'https://example.org/news/', BASE_PATH: '/vale/' }, 'the whole path in BASE_PATH.'],
  [{ BASE_PATH: 'C:/Program Files/Git/vale/' }, 'BASE_PATH=explainer/, or set MSYS_NO_PATHCONV=1'],
  [{ BASE_PATH: 'D:\\vale' }, 'a folder of this machine'],
  [{ BASE_PATH: '\\vale\\' }, 'a folder of this machine'],
  [{ BASE_PATH: 'https://example.org/vale/' }, 'no path that every host can serve'],
  [{ BASE_PATH: '//vale/' }, 'no path that every host can serve'],
  [{ BASE_PATH: '//' }, 'no path that every host can serve'],
  [{ BASE_PATH: '/a/../vale/' }, 'no path that every host can serve'],
  [{ BASE_PATH: '/the vale/' }, 'no path that every host can serve'],
  [{ BASE_PATH: '/vale/?a' }, 'no path that every host can serve'],
] as const)('%o is refused', (settings, told) => {
  expect(() => parseSiteAddress(settings)).toThrow(told);
});

test.each([
  [
    { SITE_URL: 'https://example.org/news/' },
    'SITE_URL=https://example.org and the path in BASE_PATH=/news/',
  ],
  [{ BASE_PATH: 'C:/Program Files/Git/haiti/' }, 'Git Bash'],
])('a build with %o ends with that, before it begins', (settings, told) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, astroBuild, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
  });
  expect(status).toBe(1);
  expect(stderr).toContain(told);
  expect((stdout + stderr).trim().split('\n')).toHaveLength(2);
});
