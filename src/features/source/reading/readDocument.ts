import { questionNumberOf } from "../../../domain/questions/questionNumber";
import { isTextEvidence } from "../../../domain/dataset/document";
import { decodeSource } from "../../../extract/file/decodeSource";
import { extract } from "../../../extract/extract";
import { outline } from "../../../extract/text/outline";
import {
  findAdded,
  isSameQuestion,
  judgementsOf,
  reanchor,
  type Verdict,
} from "../../../extract/reanchor/reanchor";
import { wordsOnly } from "../../../extract/text/wordsOnly";
import type { ParsedPackage } from "../../../package/read/parsePackage";
import { computeSha256 } from "../../../package/write/sha256";
import type { OpenedDocument } from "../../../ui/answer/openedDocument";
import { formatDataReference } from "../../../view-state/referenceNames";

/**
 * Reads the bytes of a text against the shipped data: what it says, how it relates to their text, and where their
 * evidence stands in it. Names are looked up in the shipped tables. Of a text that holds several questions it reads
 * the one that is asked for, by its number. Rejects with an ExtractError.
 */
export async function readDocument(
  bytes: Uint8Array<ArrayBuffer>,
  shipped: ParsedPackage,
  question?: string,
): Promise<Omit<OpenedDocument, "name">> {
  const { dataset } = shipped;
  const rawText = decodeSource(bytes);
  const extraction = extract(rawText, { reference: dataset, judgements: judgementsOf(dataset) }, question);
  const sections = outline(rawText, question);
  const sha256 = await computeSha256(bytes);
  const wordsSha256 = await computeSha256(new TextEncoder().encode(wordsOnly(rawText)));
  const verdict = judge();
  const evidence = dataset.evidence.filter(isTextEvidence);
  return {
    kind: "text",
    question,
    reference: formatDataReference(questionNumberOf(extraction.dataset.header), wordsSha256),
    tables: { dataset: extraction.dataset, missing: [] },
    byteCount: bytes.length,
    sha256,
    wordsSha256,
    extraction,
    sections,
    verdict,
    anchors: reanchor(evidence, verdict, extraction, sections),
    added: verdict === "same-question" ? findAdded(evidence, extraction.dataset.evidence) : [],
  };

  function judge(): Verdict {
    const sources = shipped.descriptor.sources;
    if (sources.some(({ hash }) => hash === `sha256:${sha256}`)) return "same-text";
    if (sources.some(({ wordsHash }) => wordsHash === `sha256:${wordsSha256}`)) return "same-words";
    return isSameQuestion(dataset, extraction.dataset) ? "same-question" : "other";
  }
}
