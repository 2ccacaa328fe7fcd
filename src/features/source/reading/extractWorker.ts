import { ExtractError } from "../../../extract/file/extractError";
import { fetchDescriptor } from "../../../package/descriptor/fetchDescriptor";
import type { ParsedTables } from "../../../package/read/parseTables";
import type { OpenedDocument, Refusal } from "../../../ui/answer/openedDocument";
import { readDocument } from "./readDocument";

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shipped: ParsedTables;
  /** Which one to read of several, by its number. */
  readonly question: string | undefined;
  readonly descriptorUrl: string;
}

/** `begun` when all that reading needs has been loaded: only from then on does the text itself take time. */
export type ReadReply =
  | { readonly kind: "begun" }
  | { readonly kind: "done"; readonly document: Omit<OpenedDocument, "name"> }
  | { readonly kind: "refused"; readonly refusal: Refusal };

// Apart from the page, so that a text that takes long can be stopped.
self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => self.postMessage(await reply(data));

async function reply({ bytes, shipped, question, descriptorUrl }: ReadRequest): Promise<ReadReply> {
  if (!self.isSecureContext) return { kind: "refused", refusal: { failure: "insecure" } };
  const descriptor = await fetchDescriptor(descriptorUrl).catch(() => undefined);
  if (!descriptor) return { kind: "refused", refusal: { failure: "unreachable" } };
  self.postMessage({ kind: "begun" } satisfies ReadReply);
  try {
    return { kind: "done", document: await readDocument(bytes, { ...shipped, descriptor }, question) };
  } catch (error) {
    if (!(error instanceof ExtractError)) return { kind: "refused", refusal: { failure: "failed" } };
    return { kind: "refused", refusal: { failure: error.code, questions: error.questions } };
  }
}
