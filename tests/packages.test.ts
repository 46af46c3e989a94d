import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSoftware } from '../src/files/software.ts';
import { project } from './copy-project.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}
interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      hasInstallScript?: boolean;
      resolved?: string;
      integrity?: string;
      dev?: boolean;
      license?: string;
    }
  >;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(project, file), 'utf8'));
/** An import of something that runs, in code or in the frontmatter of a component; types are gone by then. */
const runs = /^(?:import(?! type)(?:[^'";]*from)?|export [^'";=]*from) ['"]([^.'"\n][^'"\n]*)['"];$/gm;
const knownLicences = [
  '(MIT OR Apache-2.0)',
  'MIT',
  '0BSD',
  'ISC',
  'OFL-1.1',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  '(MIT AND Zlib)',
  // The machine code of sharp, which the build calls and no page holds.
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
];
/** Licences that only a package’s own words name. */
const licenceInWords: Record<string, string> = { 'node_modules/format': 'MIT' };
const registry = 'https://registry.npmjs.org/';
const { packages } = read('package-lock.json') as Lock;

test.each(['package.json', 'tests/bench/package.json'])(
  '%s names one version of each package, no range',
  (file) => {
    const { dependencies, devDependencies, optionalDependencies } = read(file) as Manifest;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  },
);

test('the lock holds every package to its bytes, from the registry alone', () => {
  for (const [name, { resolved, integrity }] of Object.entries(packages)) {
    if (name === '') continue;
    expect(resolved ?? registry, name).toContain(registry);
    expect(integrity, name).toMatch(/^sha512-/);
  }
});

test('no package that has an install script may run it on Linux', () => {
  const { allowScripts } = read('package.json') as Manifest;
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.replace(/^.*node_modules\//, ''));
  const onlyOnMacs = ['fsevents'];
  expect([...new Set(scripted)].filter((name) => !onlyOnMacs.includes(name))).toEqual(
    Object.keys(allowScripts ?? {}),
  );
  expect(Object.values(allowScripts ?? {})).not.toContain(true);
});

test('what runs in src/ is asked for by name, and not for development only', () => {
  const { dependencies } = read('package.json') as Manifest;
  const src = join(project, 'src');
  const imported = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(runs)])
    .map(([, name = '']) => name)
    .filter((name) => !/^(node|astro):/.test(name));
  const names = imported.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  expect([...new Set(names)].filter((name) => dependencies?.[name] === undefined)).toEqual([]);
});

test('every package that builds the site, however deep, is under a licence that is known', () => {
  const unknown = Object.entries(packages).filter(
    ([name, { dev, license }]) =>
      name !== '' && !dev && !knownLicences.includes(license ?? licenceInWords[name] ?? ''),
  );
  expect(unknown.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

test('the software that is listed is what the project asks for, in those versions, under known licences', () => {
  const { dependencies } = read('package.json') as Manifest;
  const listed = [...listSoftware(project).values()].flat();
  expect(Object.fromEntries(listed.map(({ name, version }) => [name, version]))).toEqual(dependencies);
  expect([...listSoftware(project).keys()].sort()).toEqual([
    '(MIT OR Apache-2.0)',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MPL-2.0',
    'OFL-1.1',
    'Unicode-3.0',
  ]);
});
