import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into a process (`node --import`): the disk is full once it has written so many files
 * into the folder of the next build as `WRITES_LEFT` says.
 */
let left = Number(process.env.WRITES_LEFT);

const fail = (): never => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
const isFull = (file: unknown): boolean => {
  if (!/\.dist-next/.test(file instanceof URL ? file.pathname : String(file))) return false;
  left -= 1;
  return left < 0;
};
const { writeFileSync, cpSync, copyFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (file, ...rest) => (isFull(file) ? fail() : writeFileSync(file, ...rest));
fs.cpSync = (from, to, options) => (isFull(to) ? fail() : cpSync(from, to, options));
fs.copyFileSync = (from, to, mode) => (isFull(to) ? fail() : copyFileSync(from, to, mode));
fs.promises.writeFile = async (file, ...rest) => (isFull(file) ? fail() : writeFile(file, ...rest));
syncBuiltinESMExports();
