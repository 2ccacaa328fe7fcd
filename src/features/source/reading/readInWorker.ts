import { startWorker } from "../../../load/startWorker";
import { descriptorUrl } from "../../../package/descriptor/descriptorUrl";
import type { ParsedTables } from "../../../package/read/parseTables";
import type { OpenedDocument, ReadProgress } from "../../../ui/answer/openedDocument";
import type { ReadReply, ReadRequest } from "./extractWorker";
import { ReadError } from "./readError";
import { watchWorker } from "./watchWorker";
// oxlint-disable-next-line import/default -- the address of the bundled worker, by the bundler
import extractWorkerUrl from "./extractWorker.ts?worker&url";

const TIMEOUT_MS = 5000;

interface TextToRead {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly question?: string | undefined;
}

/** Reads a text in a worker that is stopped after five seconds of reading. Rejects with a {@link ReadError}. */
export function readInWorker(
  { name, bytes, question }: TextToRead,
  shipped: ParsedTables,
  onProgress: (progress: ReadProgress | undefined) => void,
): Promise<OpenedDocument> {
  const worker = startWorker(extractWorkerUrl);
  const request: ReadRequest = { bytes, shipped, question, descriptorUrl: descriptorUrl() };
  return watchWorker(worker, request, {
    silenceMs: TIMEOUT_MS,
    silent: "timeout",
    onProgress,
    hear: (reply: ReadReply) => {
      if (reply.kind === "refused") throw new ReadError(reply.refusal);
      if (reply.kind === "done") return { result: { ...reply.document, name } };
      onProgress(undefined);
      return undefined;
    },
  });
}
