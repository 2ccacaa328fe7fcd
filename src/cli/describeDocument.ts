import type { DocumentHeader } from "../domain/document";
import type { Editorial } from "../domain/editorial";
import { isJudged } from "../extract/weave";
import type { DescriptorTexts } from "../package/descriptor";
import type { SourceDocument } from "../package/serialisePackage";

interface Description {
  readonly texts: DescriptorTexts;
  readonly source: Pick<SourceDocument, "title" | "path" | "version">;
}

/**
 * The editors' texts where the document is the one they judged; otherwise neutral texts from its header,
 * without a date of creation, which would differ from run to run. Licences and sources of the reference
 * tables stay in both.
 */
export function describeDocument(
  header: DocumentHeader,
  { judgements }: Editorial,
  texts: DescriptorTexts | undefined,
): Description {
  const number = [header.get("legislature"), header.get("question")].filter(Boolean).join("-");
  const neutralSource = {
    title: `Belgian Chamber of Representatives, written question ${number}`,
    path: "",
    version: "",
  };
  const [document, ...otherSources] = texts?.sources ?? [];
  if (texts && judgements && isJudged(judgements, header)) {
    return { texts: { ...texts, sources: otherSources }, source: document ?? neutralSource };
  }
  return {
    texts: {
      name: `chamber-question-${number}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
      id: "",
      title: `Written question ${number}: posts, channels and figures`,
      description: "Read from the text of one parliamentary question and its answer, as stated there.",
      version: "",
      created: "",
      keywords: [],
      licenses: texts?.licenses ?? [],
      contributors: [],
      sources: otherSources,
    },
    source: neutralSource,
  };
}
