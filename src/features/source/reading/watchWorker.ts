import type { ReadFailure, ReadProgress } from "../../../ui/answer/openedDocument";
import { ReadError } from "./readError";

/** After this the reader is told that a part of the site is still on its way. */
const SLOW_MS = 5000;

/** How long a part of the site may be on its way. What is arriving is not cut off sooner: connections are slow. */
const ARRIVAL_MS = 120_000;

interface Watch<Reply, Result> {
  /** How long the worker may say nothing once it has begun. */
  readonly silenceMs: number;
  /** Why it is stopped when it says nothing for longer. */
  readonly silent: ReadFailure;
  /** Hears what the worker says; gives the result when it is there. Throws a ReadError to refuse. */
  readonly hear: (reply: Reply) => { readonly result: Result } | undefined;
  readonly onProgress: (progress: ReadProgress) => void;
}

/**
 * Lets a worker work and stops it in the end, whatever happened. Time counts only from the first thing that the worker
 * says: a script that is slow or lost is no fault of what it was to read. Rejects with a {@link ReadError}.
 */
export function watchWorker<Reply, Result>(
  worker: Worker,
  request: unknown,
  { silenceMs, silent, hear, onProgress }: Watch<Reply, Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = setTimeout(() => onProgress({ step: "slow" }), SLOW_MS);
  return new Promise<Result>((resolve, reject) => {
    let hasBegun = false;
    const failAfter = (milliseconds: number, failure: ReadFailure) => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new ReadError({ failure })), milliseconds);
    };
    failAfter(ARRIVAL_MS, "unreachable");
    worker.onerror = () => reject(new ReadError({ failure: hasBegun ? "failed" : "unreachable" }));
    worker.onmessageerror = () => reject(new ReadError({ failure: "failed" }));
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      hasBegun = true;
      clearTimeout(slow);
      failAfter(silenceMs, silent);
      try {
        const heard = hear(data);
        if (heard) resolve(heard.result);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    clearTimeout(slow);
    worker.terminate();
  });
}
