import { questionNumberOf } from "../../../domain/questions/questionNumber";
import { startWorker } from "../../../load/startWorker";
import { LARGE_LIMITS } from "../../../package/packageLimits";
import { assembleDataset } from "../../../package/rows/tableSlices";
import type { OpenedPackage, ReadProgress } from "../../../ui/answer/openedDocument";
import { formatDataReference } from "../../../view-state/referenceNames";
import type { PackageReply, PackageRequest } from "./packageWorker";
import { ReadError } from "./readError";
import { watchWorker } from "./watchWorker";
// oxlint-disable-next-line import/default -- the address of the bundled worker, by the bundler
import packageWorkerUrl from "./packageWorker.ts?worker&url";

/** How long the worker may say nothing. What it may unpack is limited, so it cannot go on for ever. */
const SILENCE_MS = 10_000;

/**
 * Reads a package in a worker and puts its rows together here, a slice at a time, so that the page stays responsive.
 * Rejects with a {@link ReadError}; nothing is handed out in part.
 */
export async function readPackageInWorker(
  name: string,
  request: PackageRequest,
  onProgress: (progress: ReadProgress) => void,
): Promise<OpenedPackage> {
  if (request.bytes.length > LARGE_LIMITS.packageBytes) throw new ReadError({ failure: "package-too-large" });
  const worker = startWorker(packageWorkerUrl);
  const assembly = assembleDataset();
  return await watchWorker(worker, request, {
    silenceMs: SILENCE_MS,
    silent: "package-timeout",
    onProgress,
    hear: (reply: PackageReply) => {
      switch (reply.kind) {
        case "progress":
          onProgress(reply.progress);
          return undefined;
        case "slice":
          assembly.add(reply.slice);
          return undefined;
        case "refused":
          throw new ReadError(reply.refusal);
        case "done": {
          const dataset = assembly.finish();
          const called = questionNumberOf(dataset.header) || reply.packageName;
          const reference = formatDataReference(called, reply.package.sha256);
          const tables = { dataset, missing: reply.missing };
          return { result: { ...reply.package, name, reference, tables } };
        }
      }
    },
  });
}
