import { computeCrc32 } from "./crc32";
import { PackageError } from "../packageError";
import { DESCRIPTOR_FILE } from "../schema/schema";
import { DAMAGED, listZipEntries, takePacked, ZipError, type ZipEntry } from "./zipDirectory";

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of a package as a zip holds them, not yet unpacked. */
export interface ZippedPackage {
  /** Of all files together when unpacked, as declared. */
  readonly byteCount: number;
  /**
   * Unpacks the `.csv` files and the descriptor, by file name, none beyond what is declared. Rejects with a ZipError,
   * or with a PackageError that names the file that is not as the zip says.
   */
  unpack(): Promise<ReadonlyMap<string, Bytes>>;
}

/**
 * Finds the one folder of a zip in which `datapackage.json` lies, in capitals or not; other files in the zip are
 * passed over. Undefined where there is none, or more than one. Throws a ZipError where the zip cannot be read, and a
 * PackageError where a file of the package stands in it twice or cannot be unpacked.
 */
export function findZippedPackage(bytes: Bytes): ZippedPackage | undefined {
  const entries = listZipEntries(bytes);
  const folders = new Set(entries.filter(isDescriptor).map(({ path }) => folderOf(path)));
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) return undefined;
  const wanted = entries.filter(
    (entry) => folderOf(entry.path) === folder && (isDescriptor(entry) || /\.csv$/i.test(entry.path)),
  );
  checkEntries(wanted);
  return {
    byteCount: wanted.reduce((sum, { size }) => sum + size, 0),
    unpack: async () => {
      const files = wanted.map(async (entry) => [nameOf(entry.path), await unpack(bytes, entry)] as const);
      return new Map(await Promise.all(files));
    },
  };
}

function isDescriptor({ path }: ZipEntry): boolean {
  return nameOf(path).toLowerCase() === DESCRIPTOR_FILE;
}

const STORED = 0;
const DEFLATED = 8;

function checkEntries(entries: readonly ZipEntry[]): void {
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

async function unpack(bytes: Bytes, entry: ZipEntry): Promise<Bytes> {
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
    throw new ZipError(DAMAGED);
  }
  return unpacked.subarray(0, Math.min(length, unpacked.length));
}

function faulty(file: string, message: string): PackageError {
  return new PackageError([{ file, row: undefined, column: undefined, message }]);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
