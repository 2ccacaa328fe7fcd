import { ExtractError } from "../../extract/extractError";
import { parseDescriptor } from "../../package/descriptor";
import type { OpenedDocument, ReadFailure, ShippedPackage } from "../../ui/openedDocument";
import { readDocument } from "./readDocument";

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shipped: ShippedPackage;
}

export type ReadReply =
  { readonly document: Omit<OpenedDocument, "name"> } | { readonly failure: ReadFailure };

// Apart from the page, so that a text that takes long can be stopped.
self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => self.postMessage(await reply(data));

async function reply({ bytes, shipped }: ReadRequest): Promise<ReadReply> {
  if (!self.isSecureContext) return { failure: "insecure" };
  try {
    const descriptor = parseDescriptor(shipped.descriptorText);
    return { document: await readDocument(bytes, { ...shipped, descriptor }) };
  } catch (error) {
    return { failure: error instanceof ExtractError ? error.code : "failed" };
  }
}
