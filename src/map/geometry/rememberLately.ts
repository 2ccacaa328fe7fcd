/** As many states as a reader goes to and fro between. */
const MOST = 16;

/**
 * The same function, which remembers what it made last: whoever takes a filter back waits for nothing that was there
 * before. For functions that make the same of the same, given what JSON can tell apart, and of whose results nobody
 * changes anything.
 */
export function rememberLately<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const lately = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = lately.has(key) ? (lately.get(key) as Made) : make(...given);
    // Taken out first, so that the one that was asked for longest ago is the first.
    lately.delete(key);
    lately.set(key, made);
    const [oldest] = lately.keys();
    if (lately.size > MOST && oldest !== undefined) lately.delete(oldest);
    return made;
  };
}
