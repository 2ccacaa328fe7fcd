import { PackageError } from "../../package/packageError";
import { checkEntries, unpackEntry } from "../../package/zip/unpackEntry";
import { listZipEntries, ZipError, type ZipEntry } from "../../package/zip/zipDirectory";
import { IntakeError } from "../intakeError";
import { INTAKE_LIMITS } from "../intakeLimits";
import { XmlError } from "./readXml";

/** The parts of a spreadsheet, by their path in the zip. */
export interface Parts {
  has(path: string): boolean;
  readonly paths: readonly string[];
  /** The text of a part; undefined where there is none. Rejects with an IntakeError. */
  read(path: string): Promise<string | undefined>;
  /** The same, not yet a text. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
}

/** Opens the zip that a spreadsheet is. Throws an IntakeError where it cannot be read. */
export function openParts(bytes: Uint8Array<ArrayBuffer>): Parts {
  const entries = orRefuse(() => new Map(listZipEntries(bytes).map((entry) => [entry.path, entry])));
  // A zip can promise more than a machine holds.
  let left: number = INTAKE_LIMITS.partBytes;
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    left -= entry.size;
    if (left < 0) throw new IntakeError("too-large", `${Math.round(entry.size / 1_000_000)} MB, ${path}`);
    return unpack(bytes, entry);
  };
  return {
    has: (path) => entries.has(path),
    paths: [...entries.keys()],
    readBytes,
    async read(path) {
      const part = await readBytes(path);
      return part && new TextDecoder().decode(part);
    },
  };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new IntakeError("encrypted");
  try {
    checkEntries([entry]);
    return await unpackEntry(bytes, entry);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Runs `read` and says in a refusal what is wrong with the zip or its XML. */
export function orRefuse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const isDamage = error instanceof ZipError || error instanceof PackageError || error instanceof XmlError;
  return isDamage ? new IntakeError("damaged", error.message, { cause: error }) : error;
}
