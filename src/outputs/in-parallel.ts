/**
 * Does the same with each item, some at a time.
 * @param hands how many are under way at a time; as given, enough for the threads of Node’s pool, and few enough for memory.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  hands = 8,
): Promise<void> {
  const left = items.values();
  const takeNext = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, takeNext));
}
