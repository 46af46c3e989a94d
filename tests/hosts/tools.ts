import { existsSync } from 'node:fs';
import { hasDebian, installFromDebian } from '../install-tools.ts';
import { hosts } from './programs.ts';

/** Programs of Debian that are given the built site, each with its package. */
const clients = {
  biber: ['/usr/bin/biber', 'biber'],
  ImageMagick: ['/usr/bin/convert', 'imagemagick'],
  epubcheck: ['/usr/share/java/epubcheck.jar', 'epubcheck'],
  khal: ['/usr/bin/khal', 'khal'],
  lynx: ['/usr/bin/lynx', 'lynx'],
  mupdf: ['/usr/bin/mutool', 'mupdf-tools'],
  pandoc: ['/usr/bin/pandoc', 'pandoc'],
  qpdf: ['/usr/bin/qpdf', 'qpdf'],
  'rsvg-convert': ['/usr/bin/rsvg-convert', 'librsvg2-bin'],
  w3m: ['/usr/bin/w3m', 'w3m'],
  wget: ['/usr/bin/wget', 'wget'],
} as const;

/** Programs that the machine lacks, by name, each with its package. */
function listLacking(): [name: string, debian: string][] {
  const all = [
    ...hosts.flatMap(({ name, program, debian }) => (debian ? [[name, program, debian] as const] : [])),
    ...Object.entries(clients).map(([name, [program, debian]]) => [name, program, debian] as const),
  ];
  return all.flatMap(([name, program, debian]) => (existsSync(program) ? [] : [[name, debian]]));
}

/**
 * Installs from Debian the hosts and clients that the machine lacks.
 * @returns the names of those that it goes without; their tests are skipped.
 * @throws Error on the machines of the project, where none may be left out.
 */
export function installDebianTools(): string[] {
  const wanted = listLacking().map(([, debian]) => debian);
  if (wanted.length > 0) installFromDebian(wanted);
  const lacking = listLacking();
  if (lacking.length > 0) {
    const said = `Not on this machine, and so not tested: ${lacking.map(([name, debian]) => `${name} (Debian’s ${debian})`).join(', ')}.`;
    if (process.env.CI && hasDebian()) throw new Error(said);
    console.warn(said);
  }
  return lacking.map(([name]) => name);
}
