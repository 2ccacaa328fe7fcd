import type { Dataset } from "../domain/dataset/dataset";
import type { Editorial } from "../domain/dataset/editorial";
import { isJudged } from "../extract/reanchor/weave";
import type { DescriptorTexts } from "../package/descriptor/descriptor";
import { describeExtracted } from "../package/write/extractedTexts";

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
