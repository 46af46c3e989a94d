/** So many are under way at a time: enough for the threads of Node’s pool, and few enough for memory. */
const hands = 8;

/** Does the same with each item, some at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const takeNext = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, takeNext));
}
