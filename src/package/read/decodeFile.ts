import { decodeWindows1252 } from "../../domain/text/decodeWindows1252";
import type { IssueList } from "../packageError";

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, or Windows-1252, in which spreadsheets save text and
 * which is remarked upon. What is none of these goes to `issues`; undefined then. The byte order mark of UTF-8 is kept:
 * the readers of tables and of JSON know it.
 */
export function decodeFile(file: string, bytes: Uint8Array, issues: IssueList): string | undefined {
  const decoded = decodeText(bytes);
  if (!decoded) {
    issues.add(file, undefined, undefined, "expected UTF-8 text, found other bytes");
  } else if (decoded.encoding !== "UTF-8") {
    issues.remark(file, undefined, undefined, `expected UTF-8 text, read it as ${decoded.encoding}`);
  }
  return decoded?.text;
}

export interface DecodedText {
  /** Begins with the byte order mark where the bytes in UTF-8 do. */
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/** As `decodeFile`, for whoever says in other words what was found. Undefined for bytes in none of these. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "UTF-8" };
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = utf16 ? decode(bytes, utf16.encoding) : decodeUnlessUtf8(bytes);
  return text === undefined ? undefined : { text, encoding: utf16 ? "UTF-16" : "Windows-1252" };
}

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Undefined for what is UTF-8 but for some damage. */
function decodeUnlessUtf8(bytes: Uint8Array): string | undefined {
  const asUtf8 = new TextDecoder("utf-8").decode(bytes);
  return /[^\p{ASCII}\uFFFD]/u.test(asUtf8) ? undefined : decodeWindows1252(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
  } catch {
    return undefined;
  }
}
