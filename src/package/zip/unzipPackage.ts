import { DESCRIPTOR_FILE } from "../schema/schema";
import { checkEntries, nameOf, unpackEntry } from "./unpackEntry";
import { listZipEntries, ZipError, type ZipEntry } from "./zipDirectory";

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
 * passed over. Throws a ZipError where the zip cannot be read or there is none such, or more than one, and a
 * PackageError where a file of the package stands in it twice or cannot be unpacked.
 */
export function findZippedPackage(bytes: Bytes): ZippedPackage {
  const entries = listZipEntries(bytes);
  const folders = new Set(entries.filter(isDescriptor).map(({ path }) => folderOf(path)));
  const [folder, ...others] = folders;
  if (folder === undefined) throw new ZipError("no-package");
  if (others.length > 0) throw new ZipError("several-packages");
  const wanted = entries.filter(
    (entry) => folderOf(entry.path) === folder && (isDescriptor(entry) || /\.csv$/i.test(entry.path)),
  );
  checkEntries(wanted);
  return {
    byteCount: wanted.reduce((sum, { size }) => sum + size, 0),
    unpack: async () => {
      const files = wanted.map(
        async (entry) => [nameOf(entry.path), await unpackEntry(bytes, entry)] as const,
      );
      return new Map(await Promise.all(files));
    },
  };
}

function isDescriptor({ path }: ZipEntry): boolean {
  return nameOf(path).toLowerCase() === DESCRIPTOR_FILE;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
