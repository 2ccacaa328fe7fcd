import type { DocumentHeader } from "../domain/document";
import { questionNumberOf } from "../domain/questionNumber";
import { formatSummary, summarise } from "../extract/summary";
import type { Descriptor, DescriptorTexts } from "../package/descriptor";
import { descriptorUrl } from "../package/descriptorUrl";
import type { OpenedDocument } from "../ui/openedDocument";

/**
 * Offers what was read from an opened text as a data package in a zip, with a plain text of what was not read.
 * Licences, and the sources of the reference tables, are those of the shipped package. Rejects where the code for
 * it, or the shipped descriptor, cannot be loaded.
 */
export async function savePackage(opened: OpenedDocument): Promise<void> {
  const [{ zipPackage }, { fetchDescriptor }, { serialisePackage }] = await Promise.all([
    import("./zipPackage"),
    import("../package/fetchDescriptor"),
    import("../package/serialisePackage"),
  ]);
  const { extraction, sha256, wordsSha256, byteCount } = opened;
  const texts = describe(extraction.dataset.header, await fetchDescriptor(descriptorUrl()));
  const title = `Belgian Chamber of Representatives, written question ${questionNumberOf(extraction.dataset.header)}`;
  const source = { title, path: "", version: "", sha256, wordsSha256, bytes: byteCount };
  const files = await serialisePackage(extraction.dataset, texts, source);
  files.set("summary.txt", formatSummary(summarise(extraction)));
  offer(`${texts.name}.zip`, zipPackage(texts.name, files));
}

function describe(header: DocumentHeader, shipped: Descriptor): DescriptorTexts {
  const number = questionNumberOf(header);
  return {
    name: `chamber-question-${number}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
    id: "",
    title: `Written question ${number}: posts, channels and figures`,
    description: "Read from the text of one parliamentary question and its answer, as stated there.",
    version: "",
    created: "",
    keywords: [],
    licenses: shipped.licenses,
    contributors: [],
    // The first source is the shipped data's own text.
    sources: shipped.sources.slice(1),
  };
}

function offer(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
