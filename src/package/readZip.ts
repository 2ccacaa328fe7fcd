/** A zip that is none, is cut off, or holds what this reader does not know. */
export class ZipError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ZipError";
  }
}

/** A file in a zip, as its directory declares it. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes when unpacked, as declared. {@link unpackEntry} holds the entry to it. */
  readonly byteCount: number;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const MOST_ENTRIES = 1000;
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The files of a zip by its directory; nothing is unpacked. Throws a ZipError. */
export function listZip(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ZipError(`expected at most ${MOST_ENTRIES} files, found ${count}`);
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new ZipError("expected a directory entry");
      const nameLength = view.getUint16(at + 28, true);
      const path = new TextDecoder().decode(
        bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
      );
      const entry = readEntry(bytes, view, at, path);
      if (entry) entries.push(entry);
      at += CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError("expected a whole zip, found it cut off");
    throw error;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ZipError("expected the directory of a zip, found none");
}

/** Folders are no entries. */
function readEntry(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  path: string,
): ZipEntry | undefined {
  if (path.endsWith("/")) return undefined;
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) {
    throw new ZipError(`expected files stored or deflated, found "${path}" encrypted or packed otherwise`);
  }
  const packedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw new ZipError(`expected a file at "${path}"`);
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedBytes > bytes.length) throw new ZipError("expected a whole zip, found it cut off");
  return {
    path,
    byteCount: view.getUint32(at + 24, true),
    isDeflated: method === DEFLATED,
    packed: bytes.subarray(start, start + packedBytes),
  };
}

/**
 * The bytes of a file in a zip. Stops as soon as there are more than declared, so that a zip cannot unpack to more
 * than it says. Throws a ZipError where there are more or fewer, or they cannot be unpacked.
 */
export async function unpackEntry(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const { path, byteCount, isDeflated, packed } = entry;
  const wrong = () => new ZipError(`expected ${byteCount} bytes in "${path}", as the zip says, found others`);
  if (!isDeflated) {
    if (packed.length !== byteCount) throw wrong();
    return packed;
  }
  const unpacked = new Uint8Array(byteCount);
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > byteCount) throw wrong();
      unpacked.set(value, length);
      length += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ZipError ? error : wrong();
  }
  if (length !== byteCount) throw wrong();
  return unpacked;
}
