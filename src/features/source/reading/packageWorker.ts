import { LARGE_LIMITS, LIMITS } from "../../../package/packageLimits";
import { PackageError } from "../../../package/packageError";
import { readPackage } from "../../../package/read/readPackage";
import type { TableName } from "../../../package/schema/schema";
import { computeSha256 } from "../../../package/write/sha256";
import { cutTable, type TableSlice } from "../../../package/rows/tableSlices";
import { findZippedPackage, type ZippedPackage } from "../../../package/zip/unzipPackage";
import { ZipError } from "../../../package/zip/zipDirectory";
import type { OpenedPackage, ReadProgress, Refusal } from "../../../ui/answer/openedDocument";

export interface PackageRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the reader wants it even if it is large. */
  readonly mayBeLarge: boolean;
}

/** Slices come while the rest is still being checked, so that both threads work; they count only once `done` has come. */
export type PackageReply =
  | { readonly kind: "progress"; readonly progress: ReadProgress }
  | { readonly kind: "slice"; readonly slice: TableSlice }
  | {
      readonly kind: "done";
      readonly package: Omit<OpenedPackage, "name" | "tables" | "reference">;
      readonly packageName: string;
      readonly missing: readonly TableName[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Shares of the time that reading takes, as measured at 100,000 posts. */
const UNPACKED = 0.15;
const READ = 0.85;

// Apart from the page, which stays responsive meanwhile, and so that a package that takes long can be stopped.
self.onmessage = async ({ data }: MessageEvent<PackageRequest>) => {
  try {
    await read(data);
  } catch (error) {
    send({ kind: "refused", refusal: refusalOf(error) });
  }
};

function send(reply: PackageReply): void {
  self.postMessage(reply);
}

async function read({ bytes, mayBeLarge }: PackageRequest): Promise<void> {
  const refuse = (refusal: Refusal) => send({ kind: "refused", refusal });
  if (!self.isSecureContext) return refuse({ failure: "insecure" });
  const zipped = findZippedPackage(bytes);
  const { byteCount } = zipped;
  if (byteCount > LARGE_LIMITS.packageBytes) return refuse({ failure: "package-too-large" });
  if (byteCount > LIMITS.packageBytes && !mayBeLarge) return refuse({ failure: "large", byteCount });
  await readZipped(bytes, zipped, mayBeLarge);
}

async function readZipped(
  bytes: Uint8Array<ArrayBuffer>,
  zipped: ZippedPackage,
  mayBeLarge: boolean,
): Promise<void> {
  const report = (progress: ReadProgress) => send({ kind: "progress", progress });
  report({ step: "unpack", share: 0 });
  const sha256 = computeSha256(bytes);
  const files = await zipped.unpack();
  let readBytes = 0;
  const { descriptor, missing, remarks } = await readPackage(files, mayBeLarge ? LARGE_LIMITS : LIMITS, {
    onStart: (name) => {
      const file = `${name}.csv`;
      report({ step: "table", file, share: UNPACKED + (READ - UNPACKED) * (readBytes / zipped.byteCount) });
      readBytes += files.get(file)?.length ?? 0;
    },
    onRead: (name, table) => {
      for (const slice of cutTable(name as TableName, table)) send({ kind: "slice", slice });
    },
  });
  report({ step: "check", share: READ });
  const { name: packageName, title, description } = descriptor;
  send({
    kind: "done",
    package: { kind: "package", byteCount: bytes.length, sha256: await sha256, title, description, remarks },
    packageName,
    missing,
  });
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof PackageError) return { failure: "invalid-package", issues: error.issues };
  return { failure: error instanceof ZipError ? error.fault : "failed" };
}
