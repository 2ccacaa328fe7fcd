import type { DocumentHeader } from "../domain/document";
import { questionNumberOf } from "../domain/questionNumber";
import { formatSummary, summarise } from "../extract/summary";
import type { Descriptor, DescriptorTexts } from "../package/descriptor";
import type { Issue } from "../package/packageError";
import { serialisePackage } from "../package/serialisePackage";
import { validatePackage } from "../package/validatePackage";
import type { OpenedDocument } from "../ui/openedDocument";

/** A data package, and why it is none that may be saved. */
interface MadePackage {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** What every reader of packages would refuse it for; empty where it is good. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a data package of what was read from an opened text, with a plain text of what was not read, and checks it as
 * whoever opens it will. Licences, and the sources of the reference tables, are those of the shipped package.
 */
export async function makePackage(
  { extraction, sha256, wordsSha256, byteCount }: OpenedDocument,
  shipped: Descriptor,
): Promise<MadePackage> {
  const { dataset } = extraction;
  const texts = describe(dataset.header, shipped);
  const title = `Belgian Chamber of Representatives, written question ${questionNumberOf(dataset.header)}`;
  const source = { title, path: "", version: "", sha256, wordsSha256, bytes: byteCount };
  const files = await serialisePackage(dataset, texts, source);
  const { issues } = await validatePackage(files);
  files.set("summary.txt", formatSummary(summarise(extraction)));
  return { name: texts.name, files, issues };
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
