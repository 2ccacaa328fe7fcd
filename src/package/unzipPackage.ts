import { listZip, unpackEntry, type ZipEntry } from "./readZip";
import { DESCRIPTOR_FILE } from "./schema";

/** The files of a package as a zip holds them, not yet unpacked. */
export interface ZippedPackage {
  /** Of all files together when unpacked, as declared. */
  readonly byteCount: number;
  /** Unpacks the `.csv` files and the descriptor, by file name. Rejects with a ZipError. */
  unpack(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
}

/**
 * Finds the one folder of a zip in which `datapackage.json` lies; other files in the zip are passed over.
 * Undefined where there is none, or more than one. Throws a ZipError where the zip cannot be read.
 */
export function findZippedPackage(bytes: Uint8Array<ArrayBuffer>): ZippedPackage | undefined {
  const entries = listZip(bytes);
  const [descriptor, ...others] = entries.filter(({ path }) => nameOf(path) === DESCRIPTOR_FILE);
  if (!descriptor || others.length > 0) return undefined;
  const folder = folderOf(descriptor.path);
  const wanted = entries.filter(
    ({ path }) => folderOf(path) === folder && (path.endsWith(".csv") || path === descriptor.path),
  );
  return {
    byteCount: wanted.reduce((sum, { byteCount }) => sum + byteCount, 0),
    unpack: async () => {
      const unpackNamed = async (entry: ZipEntry) => [nameOf(entry.path), await unpackEntry(entry)] as const;
      return new Map(await Promise.all(wanted.map(unpackNamed)));
    },
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
