/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
export function nextTick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
