import type { Dataset } from "../domain/dataset";
import type { Editorial } from "../domain/editorial";
import { isJudged } from "../extract/weave";
import type { DescriptorTexts } from "../package/descriptor";
import { describeExtracted } from "../package/extractedTexts";

/**
 * The editors' texts where the document is the one they judged; otherwise those that hold for every question. Licences
 * and sources of the reference tables stay in both.
 */
export function describeDocument(
  dataset: Pick<Dataset, "header" | "headerTexts">,
  { judgements }: Editorial,
  texts: DescriptorTexts | undefined,
): ReturnType<typeof describeExtracted> {
  const [document, ...references] = texts?.sources ?? [];
  const extracted = describeExtracted(dataset, { licenses: texts?.licenses ?? [], references });
  if (!texts || !judgements || !isJudged(judgements, dataset.header)) return extracted;
  return { texts: { ...texts, sources: references }, source: document ?? extracted.source };
}
