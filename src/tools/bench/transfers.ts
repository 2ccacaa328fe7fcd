import type { CDPSession } from "playwright-core";
import type { MadeOf } from "./report";

/** Counts what a page fetches: bodies, as sent over the wire. What their heads take depends on the host. */
export interface Transfers {
  /** Bytes of script so far. */
  scriptBytes(): number;
  /** Bytes of everything so far. */
  totalBytes(): number;
  /** How many files were sent so far. */
  fileCount(): number;
  /** Files so far by what they are for, the most first. */
  filesByType(): MadeOf;
  /** Kilobytes so far by what they are for, the most first. */
  kilobytesByType(): MadeOf;
  /** Kilobytes of the heaviest files of script so far, and of all others together. */
  kilobytesOfScripts(): MadeOf;
}

const MOST_FILES = 6;

export function countTransfers(session: CDPSession): Transfers {
  const typeOf = new Map<string, string>();
  const urlOf = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    typeOf.set(requestId, nameType(type, response.url));
    urlOf.set(requestId, response.url);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    // What the browser takes from its cache is not sent.
    if (encodedDataLength > 0) bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  // Of the page itself the browser tells only in the end, with its head.
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (encodedDataLength > 0 && !bytes.has(requestId)) bytes.set(requestId, encodedDataLength);
  });
  const lengthsOf = (type: string) =>
    [...bytes].filter(([id]) => typeOf.get(id) === type).map(([, length]) => length);
  const measureTypes = (measure: (lengths: readonly number[]) => number): MadeOf =>
    [...new Set(typeOf.values())]
      .map((type) => [type, measure(lengthsOf(type))] as const)
      .toSorted(([, one], [, other]) => other - one);
  return {
    scriptBytes: () => sum(lengthsOf("script")),
    totalBytes: () => sum([...bytes.values()]),
    fileCount: () => bytes.size,
    filesByType: () => measureTypes((lengths) => lengths.length),
    kilobytesByType: () => measureTypes((lengths) => sum(lengths) / 1000),
    kilobytesOfScripts: () => {
      const files = [...bytes]
        .filter(([id]) => typeOf.get(id) === "script")
        .map(([id, length]) => [nameFile(urlOf.get(id) ?? ""), length / 1000] as const)
        .toSorted(([, one], [, other]) => other - one);
      const rest = files.slice(MOST_FILES);
      return [
        ...files.slice(0, MOST_FILES),
        [`${rest.length} others`, rest.reduce((total, [, kilobytes]) => total + kilobytes, 0)],
      ];
    },
  };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** Scripts are fetched as data first, so that what is in a file counts, not how it was asked for. */
function nameType(type: string, url: string): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith(".js")) return "script";
  if (pathname.includes("/messages-")) return "messages";
  if (pathname.endsWith(".json")) return pathname.includes("/base-map-") ? "base map" : "data";
  return type.toLowerCase();
}

/** Without the sign of what it holds: `PostMap`. */
function nameFile(url: string): string {
  return (new URL(url).pathname.split("/").at(-1) ?? "").replace(/-[\w-]{7,8}\.js$/, "");
}
