/** What is wrong with a file that was to hold a package, one reason each. */
const FAULTS = {
  "no-zip": "expected a zip, found a file of another kind",
  "broken-zip": "expected a whole zip, found it cut off or damaged",
  "too-many-files": "expected at most 1000 files in the zip, found more",
  "no-package": "expected a data package in the zip, found no datapackage.json",
  "several-packages": "expected one data package in the zip, found datapackage.json in several folders",
} as const;
export type ZipFault = keyof typeof FAULTS;

/** A zip that cannot be read, or in which no package is found. */
export class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(FAULTS[fault]);
    this.name = "ZipError";
    this.fault = fault;
  }
}

/** One file, as the directory of its zip describes it. */
export interface ZipEntry {
  /** Its parts are separated by `/`, whatever the program that wrote the zip used. */
  readonly path: string;
  readonly packedSize: number;
  readonly size: number;
  readonly crc32: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own header begins; the packed bytes follow that. */
  readonly headerStart: number;
}

const MOST_ENTRIES = 1000;

/** Reads the directory at the end of a zip; nothing is unpacked. Throws a ZipError where there is none. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  return orDamaged(() => {
    const { count, start } = findDirectory(view);
    if (count > MOST_ENTRIES) throw new ZipError("too-many-files");
    const entries: ZipEntry[] = [];
    for (let at = start; entries.length < count;) {
      expectMark(view, at, ENTRY_MARK);
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
        view.getUint16(at + offset, true),
      ) as [number, number, number];
      entries.push(readEntry(bytes, view, at, nameLength, extraLength));
      at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
    }
    return entries;
  });
}

/** The packed bytes of one file. Throws a ZipError where they do not lie where the directory says. */
export function takePacked(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  return orDamaged(() => {
    expectMark(view, entry.headerStart, FILE_MARK);
    const [nameLength, extraLength] = [26, 28].map((offset) =>
      view.getUint16(entry.headerStart + offset, true),
    ) as [number, number];
    const start = entry.headerStart + FILE_HEADER_LENGTH + nameLength + extraLength;
    const packed = bytes.subarray(start, start + entry.packedSize);
    if (packed.length !== entry.packedSize) throw new ZipError("broken-zip");
    return packed;
  });
}

/** `PK`, with which every zip begins. */
const FIRST_LETTERS = 0x504b;
const FILE_MARK = 0x04034b50;
const FILE_HEADER_LENGTH = 30;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** What a field of 16 or 32 bits says where the number is too large for it and stands elsewhere. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const LARGE_END_LOCATOR_LENGTH = 20;
const LARGE_END_LOCATOR_MARK = 0x07064b50;
const LARGE_END_MARK = 0x06064b50;
const LARGE_SIZES = 0x0001;

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== ELSEWHERE_16 && start !== ELSEWHERE_32) return { count, start };
    const locator = at - LARGE_END_LOCATOR_LENGTH;
    expectMark(view, locator, LARGE_END_LOCATOR_MARK);
    const end = readLarge(view, locator + 8);
    expectMark(view, end, LARGE_END_MARK);
    return { count: readLarge(view, end + 32), start: readLarge(view, end + 48) };
  }
  const isBegun = view.byteLength >= 2 && view.getUint16(0) === FIRST_LETTERS;
  throw new ZipError(isBegun ? "broken-zip" : "no-zip");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const extraStart = at + ENTRY_LENGTH + nameLength;
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, extraStart));
  const large = largeNumbersOf(view, extraStart, extraStart + extraLength);
  // They stand in this order, and only those that do not fit.
  const [size, packedSize, headerStart] = [24, 20, 42].map((offset) => {
    const number = view.getUint32(at + offset, true);
    return number === ELSEWHERE_32 ? (large.shift() ?? number) : number;
  }) as [number, number, number];
  return {
    path: name.replaceAll("\\", "/"),
    packedSize,
    size,
    headerStart,
    crc32: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

function largeNumbersOf(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_SIZES) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, index) => readLarge(view, at + 4 + 8 * index));
  }
  return [];
}

function readLarge(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new ZipError("broken-zip");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Numbers of a damaged zip lead beyond its end. */
function orDamaged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new ZipError("broken-zip") : error;
  }
}
