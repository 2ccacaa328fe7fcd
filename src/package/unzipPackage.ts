import { unzipSync, type UnzipFileInfo } from "fflate";
import { DESCRIPTOR_FILE } from "./schema";

/** A zip that is none, is cut off, or holds what cannot be unpacked. */
export class ZipError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ZipError";
  }
}

/** The files of a package as a zip holds them, not yet unpacked. */
export interface ZippedPackage {
  /** Of all files together when unpacked, as declared. */
  readonly byteCount: number;
  /** Unpacks the `.csv` files and the descriptor, by file name, none beyond what is declared. Throws a ZipError. */
  unpack(): ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const MOST_ENTRIES = 1000;

/**
 * Finds the one folder of a zip in which `datapackage.json` lies; other files in the zip are passed over.
 * Undefined where there is none, or more than one. Throws a ZipError where the zip cannot be read.
 */
export function findZippedPackage(bytes: Uint8Array<ArrayBuffer>): ZippedPackage | undefined {
  const entries = listEntries(bytes);
  const [descriptor, ...others] = entries.filter(({ name }) => nameOf(name) === DESCRIPTOR_FILE);
  if (!descriptor || others.length > 0) return undefined;
  const folder = folderOf(descriptor.name);
  const wanted = new Map(
    entries
      .filter(({ name }) => folderOf(name) === folder && (name.endsWith(".csv") || name === descriptor.name))
      .map(({ name, originalSize }) => [name, originalSize]),
  );
  return {
    byteCount: [...wanted.values()].reduce((sum, size) => sum + size, 0),
    unpack: () => {
      const files = unzip(bytes, ({ name }) => wanted.has(name));
      return new Map(
        Object.entries(files).map(([path, file]) => {
          const size = wanted.get(path);
          if (file.length !== size) {
            throw new ZipError(`expected ${size} bytes in "${path}", as the zip says, found ${file.length}`);
          }
          return [nameOf(path), file];
        }),
      );
    },
  };
}

/** What the zip's directory says; nothing is unpacked. */
function listEntries(bytes: Uint8Array<ArrayBuffer>): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzip(bytes, (entry) => {
    if (entries.length >= MOST_ENTRIES)
      throw new ZipError(`expected at most ${MOST_ENTRIES} files, found more`);
    entries.push(entry);
    return false;
  });
  return entries;
}

function unzip(bytes: Uint8Array<ArrayBuffer>, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // The library throws errors of several kinds, and of the engine where offsets lead nowhere.
    throw error instanceof ZipError ? error : new ZipError("expected a whole zip, found it damaged");
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
