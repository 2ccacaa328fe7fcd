/** Short enough that a key or a click does not wait for it. */
const SLICE_MS = 10;

/**
 * Runs long work step by step and lets the page do other things in between. `undefined` where it is no longer wanted.
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  isRequested: () => boolean,
): Promise<T | undefined> {
  while (isRequested()) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
