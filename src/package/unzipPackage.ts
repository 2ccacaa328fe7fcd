import { Unzip, unzipSync, type AsyncFlateStreamHandler, type UnzipFileInfo } from "fflate";
import { DESCRIPTOR_FILE } from "./schema";

/** A zip that is none, is cut off, or holds what cannot be unpacked. */
export class ZipError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ZipError";
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of a package as a zip holds them, not yet unpacked. */
export interface ZippedPackage {
  /** Of all files together when unpacked, as declared. */
  readonly byteCount: number;
  /** Unpacks the `.csv` files and the descriptor, by file name, none beyond what is declared. Rejects with a ZipError. */
  unpack(): Promise<ReadonlyMap<string, Bytes>>;
}

const MOST_ENTRIES = 1000;

/**
 * Finds the one folder of a zip in which `datapackage.json` lies; other files in the zip are passed over.
 * Undefined where there is none, or more than one. Throws a ZipError where the zip cannot be read.
 */
export function findZippedPackage(bytes: Bytes): ZippedPackage | undefined {
  const entries = listEntries(bytes);
  const [descriptor, ...others] = entries.filter(({ name }) => nameOf(name) === DESCRIPTOR_FILE);
  if (!descriptor || others.length > 0) return undefined;
  const folder = folderOf(descriptor.name);
  const wanted = new Map(
    entries
      .filter(({ name }) => folderOf(name) === folder && (name.endsWith(".csv") || name === descriptor.name))
      .map((entry) => [entry.name, entry]),
  );
  return {
    byteCount: [...wanted.values()].reduce((sum, { originalSize }) => sum + originalSize, 0),
    unpack: async () => {
      const files = await Promise.all(
        [...takeOut(bytes, wanted)].map(
          async ([path, unpacked]) => [path, await unpacked, wanted.get(path)?.originalSize] as const,
        ),
      );
      return new Map(
        files.map(([path, file, size]) => {
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
function listEntries(bytes: Bytes): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzip(bytes, (entry) => {
    if (entries.length >= MOST_ENTRIES)
      throw new ZipError(`expected at most ${MOST_ENTRIES} files, found more`);
    entries.push(entry);
    return false;
  });
  return entries;
}

/**
 * The wanted files, unpacked by the engine itself, which takes a quarter of the time; by the library where they do not
 * lie in the zip one after the other as its directory says.
 */
function takeOut(
  bytes: Bytes,
  wanted: ReadonlyMap<string, UnzipFileInfo>,
): ReadonlyMap<string, Bytes | Promise<Bytes>> {
  const packed = takePacked(bytes, wanted);
  const isAsDeclared = [...wanted].every(([path, { size }]) => packed.get(path)?.length === size);
  if (!isAsDeclared) return new Map(Object.entries(unzip(bytes, ({ name }) => wanted.has(name))));
  return new Map(
    [...packed].map(([path, file]) => {
      const entry = wanted.get(path);
      return [path, entry?.compression === DEFLATE ? inflate(file, entry.originalSize) : file];
    }),
  );
}

const DEFLATE = 8;

/** The wanted files as they lie in the zip, by path; some or all are missing where it is not in order. */
function takePacked(bytes: Bytes, wanted: ReadonlyMap<string, UnzipFileInfo>): ReadonlyMap<string, Bytes> {
  const packed = new Map<string, Bytes>();
  const reader = new Unzip((file) => {
    if (!wanted.has(file.name)) return;
    file.ondata = (_error, chunk) => packed.set(file.name, chunk as Bytes);
    file.start();
  });
  reader.register(StillPacked);
  try {
    reader.push(bytes, true);
  } catch {
    packed.clear();
  }
  return packed;
}

/** Takes the place of the library's decoder and hands on what it is given. */
class StillPacked {
  static compression = DEFLATE;
  ondata: AsyncFlateStreamHandler = () => undefined;
  push(chunk: Bytes, isFinal: boolean): void {
    if (chunk.length > 0) this.ondata(null, chunk, isFinal);
  }
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
  return unpacked.subarray(0, length);
}

const DAMAGED = "expected a whole zip, found it damaged";

function unzip(bytes: Bytes, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // The library throws errors of several kinds, and of the engine where offsets lead nowhere.
    throw error instanceof ZipError ? error : new ZipError(DAMAGED);
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
