/** Editors and programs that write several files are done within so many milliseconds. */
const quiet = 60;

/**
 * Takes together what comes in quick succession.
 * @param act what is done once, when nothing more comes.
 * @returns what is called each time that something comes.
 */
export function takeTogether(act: () => void): () => void {
  let pending: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(pending);
    pending = setTimeout(act, quiet);
  };
}
