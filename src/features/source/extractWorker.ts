import { ExtractError } from "../../extract/extractError";
import { fetchDescriptor } from "../../package/fetchDescriptor";
import type { ParsedTables } from "../../package/parseTables";
import type { OpenedDocument, ReadFailure } from "../../ui/openedDocument";
import { readDocument } from "./readDocument";

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shipped: ParsedTables;
  readonly descriptorUrl: string;
}

export type ReadReply =
  { readonly document: Omit<OpenedDocument, "name"> } | { readonly failure: ReadFailure };

// Apart from the page, so that a text that takes long can be stopped.
self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => self.postMessage(await reply(data));

async function reply({ bytes, shipped, descriptorUrl }: ReadRequest): Promise<ReadReply> {
  if (!self.isSecureContext) return { failure: "insecure" };
  try {
    const descriptor = await fetchDescriptor(descriptorUrl);
    return { document: await readDocument(bytes, { ...shipped, descriptor }) };
  } catch (error) {
    return { failure: error instanceof ExtractError ? error.code : "failed" };
  }
}
