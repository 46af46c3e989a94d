import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a lock that lasts as long as this process. One that a process left behind counts for nothing.
 * @returns null, or the number of the process that holds it.
 */
export function takeLock(file: string): number | null {
  const holder = findHolder(file);
  if (holder !== null) return holder;
  rmSync(file, { force: true });
  try {
    writeFileSync(file, describeProcess(process.pid), { flag: 'wx' });
  } catch (error) {
    // Another one took it in this moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return findHolder(file);
    throw error;
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return null;
}

/** The number of the other process that holds a lock; null where none does. */
export function findHolder(file: string): number | null {
  let held: string;
  try {
    held = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const pid = Number.parseInt(held);
  return pid > 0 && pid !== process.pid && describeProcess(pid) === held ? pid : null;
}

/**
 * A process by its number and, where the system tells it, the moment at which it began, since a number
 * is given again; empty when it has ended.
 * Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function describeProcess(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return '';
  }
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? '' : `${pid} ${fields[18]}`;
  } catch {
    return `${pid}`;
  }
}
