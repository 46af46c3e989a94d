/** Freezes a value and everything that it holds. Maps and sets can still be added to. */
export function freeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    for (const inner of one instanceof Map || one instanceof Set ? [...one].flat() : Object.values(one)) {
      open.push(inner);
    }
  }
  return value;
}
