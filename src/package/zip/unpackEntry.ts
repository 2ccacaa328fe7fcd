import { PackageError } from "../packageError";
import { computeCrc32 } from "./crc32";
import { takePacked, ZipError, type ZipEntry } from "./zipDirectory";

type Bytes = Uint8Array<ArrayBuffer>;

const STORED = 0;
const DEFLATED = 8;

/** Throws a PackageError where one of the files is encrypted, packed by an unusual method, or stands there twice. */
export function checkEntries(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path, method, isEncrypted } of entries) {
    const name = nameOf(path);
    if (isEncrypted) throw faulty(name, "expected a file without a password, found it encrypted");
    if (method !== STORED && method !== DEFLATED) {
      throw faulty(name, `expected a file that is stored or deflated, found it packed by method ${method}`);
    }
    if (seen.has(name)) throw faulty(name, "expected each file once in the zip, found it twice");
    seen.add(name);
  }
}

/** The bytes of one file, none beyond what is declared. Rejects with a PackageError where they are not as the zip says, and with a ZipError where it is damaged. */
export async function unpackEntry(bytes: Bytes, entry: ZipEntry): Promise<Bytes> {
  const { path, method, size, crc32 } = entry;
  const packed = takePacked(bytes, entry);
  const file = method === DEFLATED ? await inflate(packed, size) : packed;
  if (file.length !== size) {
    throw faulty(nameOf(path), `expected ${size} bytes, as the zip says, found ${file.length}`);
  }
  const found = computeCrc32(file);
  if (found !== crc32) {
    const [expected, other] = [crc32, found].map((sum) => sum.toString(16).padStart(8, "0"));
    const message = `expected the checksum ${expected}, as the zip says, found ${other}: the file was damaged`;
    throw faulty(nameOf(path), message);
  }
  return file;
}

/** At most one byte more than declared, by which the excess shows. */
async function inflate(packed: Bytes, size: number): Promise<Bytes> {
  const unpacked = new Uint8Array(size + 1);
  let length = 0;
  const inflater = new DecompressionStream("deflate-raw") as ReadableWritablePair<Bytes, Bytes>;
  const reader = new Blob([packed]).stream().pipeThrough(inflater).getReader();
  try {
    while (length <= size) {
      const { value, done } = await reader.read();
      if (done) break;
      unpacked.set(value.subarray(0, unpacked.length - length), length);
      length += value.length;
    }
  } catch {
    throw new ZipError("broken-zip");
  }
  return unpacked.subarray(0, Math.min(length, unpacked.length));
}

function faulty(file: string, message: string): PackageError {
  return new PackageError([{ file, row: undefined, column: undefined, message }]);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
