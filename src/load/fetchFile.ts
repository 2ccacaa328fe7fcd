import { LoadError } from "./loadError";

/** How long a server may send nothing. What is slow but still arrives is never cut off. */
const SILENCE_MS = 60_000;
/** Before each further attempt. */
const PAUSES_MS = [300, 1500];
/** A server that says these may say something else in a moment. */
const PASSING_STATUSES = [408, 425, 429, 500, 502, 503, 504];

/**
 * Fetches a file and makes of its text what is needed; tries twice more where that may help. Rejects with a
 * {@link LoadError}.
 * @param make throws where the text is not what was asked for, as where its end is missing.
 */
export async function fetchFile<Made>(
  url: string,
  make: (text: string, contentType: string) => Made,
  cache: RequestCache = "default",
): Promise<Made> {
  for (const [attempt, pause] of PAUSES_MS.entries()) {
    try {
      // What the browser has kept may be what was damaged.
      return await fetchOnce(url, make, attempt === 0 ? cache : "reload");
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return await fetchOnce(url, make, "reload");
}

/** A failure after which another attempt may succeed. */
class Passing extends LoadError {}

async function fetchOnce<Made>(
  url: string,
  make: (text: string, contentType: string) => Made,
  cache: RequestCache,
): Promise<Made> {
  const { text, contentType } = await fetchText(url, cache);
  try {
    return make(text, contentType);
  } catch (cause) {
    throw new Passing("damaged", `${url}: not what was asked for`, { cause });
  }
}

async function fetchText(url: string, cache: RequestCache) {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), SILENCE_MS);
  };
  try {
    listen();
    const response = await fetch(url, { cache, signal: control.signal });
    const { ok, status, headers } = response;
    if (!ok) {
      const Failure = PASSING_STATUSES.includes(status) ? Passing : LoadError;
      throw new Failure("refused", `${url}: HTTP ${status}`);
    }
    return { text: await readText(response, listen), contentType: headers.get("Content-Type") ?? "" };
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new Passing("unreachable", `${url}: no answer, or only a part of it`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function readText({ body }: Response, onPiece: () => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    text += decoder.decode(piece.value, { stream: true });
    onPiece();
  }
}
