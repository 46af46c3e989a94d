/** Editors and programs that write several files are done within so many milliseconds. */
const quiet = 60;

/**
 * Takes together what comes in quick succession: acts once when nothing more comes, and once more for
 * all that came meanwhile, never twice at a time.
 * @param act what is done; it handles its own errors.
 * @returns what is called each time that something comes.
 */
export function takeTogether(act: () => Promise<void>): () => void {
  let pending: NodeJS.Timeout | undefined;
  let isActing = false;
  let isAsked = false;
  const wait = () => {
    clearTimeout(pending);
    pending = setTimeout(() => void actOnAll(), quiet);
  };
  const actOnAll = async () => {
    isAsked = false;
    isActing = true;
    try {
      await act();
    } finally {
      isActing = false;
    }
    if (isAsked) wait();
  };
  return () => {
    isAsked = true;
    if (!isActing) wait();
  };
}
