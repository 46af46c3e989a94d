/** What was made of a text at some place. */
interface Made {
  text: string;
  made: unknown;
}

/**
 * What readings of a story have made of its texts, for the next one: after an edit most texts are the same, and
 * so they are when a mistake has broken a reading off. Only what had no problem is kept, since problems are told
 * anew by every reading.
 */
export class Memory {
  /** Of the last whole reading. */
  #before = new Map<string, Made>();
  /** Of the readings since. */
  #now = new Map<string, Made>();

  /** Ends a whole reading: what it has not asked for is forgotten. */
  end(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /**
   * What is made of a text.
   * @param key where the text stands, and what is made of it; the same key always makes the same kind of thing.
   * @param text all that it depends on.
   * @param make makes it; what it returns is shared from now on, and nobody may change it.
   * @param count the problems so far: where `make` adds one, nothing is kept.
   */
  recall<Result>(key: string, text: string, make: () => Result, count: () => number): Result {
    const known = [this.#now.get(key), this.#before.get(key)].find((one) => one?.text === text);
    if (known) {
      this.#now.set(key, known);
      return known.made as Result;
    }
    const before = count();
    const made = make();
    if (count() === before) this.#now.set(key, { text, made });
    return made;
  }
}
