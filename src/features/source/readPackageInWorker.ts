import { LARGE_LIMITS } from "../../package/limits";
import { assembleDataset } from "../../package/tableSlices";
import type { OpenedPackage, ReadProgress } from "../../ui/openedDocument";
import type { PackageReply, PackageRequest } from "./packageWorker";
import { ReadError } from "./readError";

/** How long the worker may say nothing. What it may unpack is limited, so it cannot go on for ever. */
const SILENCE_MS = 10_000;

/**
 * Reads a package in a worker and puts its rows together here, a slice at a time, so that the page stays alive.
 * Rejects with a {@link ReadError}; nothing is handed out in part.
 */
export function readPackageInWorker(
  name: string,
  request: PackageRequest,
  onProgress: (progress: ReadProgress) => void,
): Promise<OpenedPackage> {
  if (request.bytes.length > LARGE_LIMITS.packageBytes) {
    return Promise.reject(new ReadError({ failure: "package-too-large" }));
  }
  const worker = new Worker(new URL("./packageWorker.ts", import.meta.url), { type: "module" });
  const assembly = assembleDataset();
  onProgress({ step: "unpack", share: 0 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<OpenedPackage>((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new ReadError({ failure: "package-timeout" })), SILENCE_MS);
    };
    wait();
    worker.onerror = () => reject(new ReadError({ failure: "failed" }));
    worker.onmessage = ({ data }: MessageEvent<PackageReply>) => {
      wait();
      switch (data.kind) {
        case "progress":
          return onProgress(data.progress);
        case "slice":
          return assembly.add(data.slice);
        case "refused":
          return reject(new ReadError(data.refusal));
        case "done":
          return resolve({
            name,
            ...data.package,
            tables: { dataset: assembly.finish(), missing: data.missing },
          });
      }
    };
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
