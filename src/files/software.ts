import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that builds the site. */
export interface Package {
  name: string;
  version: string;
  /** Its licence, as SPDX names it (https://spdx.org/licenses/). */
  licence: string;
}

/**
 * The packages that the project itself asks for to build the site, as they are installed, by their
 * licences: those that most of them have come first.
 * @param folder of the project.
 * @throws Error when one of them names no licence.
 */
export function listSoftware(folder = '.'): Map<string, Package[]> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const packages = Object.keys(dependencies).map((name): Package => {
    const { version, license } = read(`node_modules/${name}/package.json`) as {
      version: string;
      license?: string;
    };
    if (!license)
      throw new Error(`node_modules/${name}/package.json names no licence. Take another package.`);
    return { name, version, licence: license };
  });
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  return new Map([...byLicence].sort(([, a], [, b]) => b.length - a.length));
}
