import type { CDPSession } from "playwright-core";

/** Counts what a page fetches: bodies, as sent over the wire. What their heads take depends on the host. */
export interface Transfers {
  /** Bytes of script so far. */
  scriptBytes(): number;
  /** Bytes of everything so far. */
  totalBytes(): number;
}

export function countTransfers(session: CDPSession): Transfers {
  const typeOf = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => typeOf.set(requestId, type));
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  const sum = (isCounted: (type: string | undefined) => boolean) =>
    [...bytes].reduce((total, [id, length]) => total + (isCounted(typeOf.get(id)) ? length : 0), 0);
  return { scriptBytes: () => sum((type) => type === "Script"), totalBytes: () => sum(() => true) };
}
