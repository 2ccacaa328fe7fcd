import { descriptorUrl } from "../../package/descriptorUrl";
import type { ParsedTables } from "../../package/parseTables";
import type { OpenedDocument, ReadFailure } from "../../ui/openedDocument";
import { ReadError } from "./readError";
import type { ReadReply, ReadRequest } from "./extractWorker";

const TIMEOUT_MS = 5000;

/** Reads a text in a worker that is stopped after five seconds. Rejects with a {@link ReadError}. */
export function readInWorker(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  shipped: ParsedTables,
): Promise<OpenedDocument> {
  const worker = new Worker(new URL("./extractWorker.ts", import.meta.url), { type: "module" });
  return new Promise<OpenedDocument>((resolve, reject) => {
    const fail = (failure: ReadFailure) => reject(new ReadError({ failure }));
    const timer = setTimeout(() => fail("timeout"), TIMEOUT_MS);
    worker.onerror = () => fail("failed");
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      clearTimeout(timer);
      if ("failure" in data) fail(data.failure);
      else resolve({ name, ...data.document });
    };
    worker.postMessage({ bytes, shipped, descriptorUrl: descriptorUrl() } satisfies ReadRequest);
  }).finally(() => worker.terminate());
}
