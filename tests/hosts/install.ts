import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { installFromDebian, installTools } from '../install-tools.ts';
import { makeHostSites } from './host-site.ts';
import { installPackages } from './packages.ts';
import { installHosts } from './programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders that hosts serve, by the base of the site in them. */
    served: Record<string, string>;
  }
}

/** Runs before the tests of hosts and clients: brings what the machine lacks, and builds what is served. */
export default function install({ provide }: TestProject): () => void {
  installPackages();
  installTools();
  installHosts();
  installFromDebian(['biber', 'epubcheck', 'khal', 'librsvg2-bin', 'pandoc', 'qpdf']);
  const bases = ['', '/vale'];
  const roots = makeHostSites(bases);
  provide('served', Object.fromEntries(bases.map((base, index) => [base, roots[index] ?? ''])));
  return () => {
    for (const root of roots) rmSync(root, { recursive: true, force: true });
  };
}
