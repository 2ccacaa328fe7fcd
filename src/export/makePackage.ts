import { formatSummary, summarise } from "../extract/summary";
import type { Descriptor } from "../package/descriptor/descriptor";
import { describeExtracted } from "../package/write/extractedTexts";
import type { Issue } from "../package/packageError";
import { serialisePackage } from "../package/write/serialisePackage";
import { validatePackage } from "../package/read/validatePackage";
import type { OpenedDocument } from "../ui/answer/openedDocument";

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
  const { texts, source } = describeExtracted(dataset, {
    licenses: shipped.licenses,
    // The first source is the shipped data's own text.
    references: shipped.sources.slice(1),
  });
  const files = await serialisePackage(dataset, texts, { ...source, sha256, wordsSha256, bytes: byteCount });
  const { issues } = await validatePackage(files);
  files.set("summary.txt", formatSummary(summarise(extraction)));
  return { name: texts.name, files, issues };
}
