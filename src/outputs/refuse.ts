/** Ends a command before it begins, with what is wrong and what to do, and nothing of the toolchain. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
