import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { installTools } from '../install-tools.ts';
import { makeHostSites } from './host-site.ts';
import { installPackages } from './packages.ts';
import { installDebianTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders that hosts serve, by the base of the site in them. */
    served: Record<string, string>;
    /** Names of the hosts and clients that the machine goes without. */
    lacking: string[];
  }
}

/** Runs before the tests of hosts and clients: brings what the machine lacks, and builds what is served. */
export default async function install({ provide }: TestProject): Promise<() => void> {
  installPackages();
  installTools();
  provide('lacking', installDebianTools());
  const bases = ['', '/vale'];
  const roots = await makeHostSites(bases);
  provide('served', Object.fromEntries(bases.map((base, index) => [base, roots[index] ?? ''])));
  return () => {
    for (const root of roots) rmSync(root, { recursive: true, force: true });
  };
}
