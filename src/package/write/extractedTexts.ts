import type { Dataset } from "../../domain/dataset/dataset";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import type { DescriptorTexts } from "../descriptor/descriptor";
import type { SourceDocument } from "./serialisePackage";

interface ExtractedTexts {
  readonly texts: DescriptorTexts;
  readonly source: Pick<SourceDocument, "title" | "path" | "version">;
}

/**
 * What the descriptor of a package says that was read from the text of a question, in words that hold for every
 * question and without a date of creation, which would differ from run to run. Licences, and the `references` from
 * which places and names come, are those of the package at hand.
 */
export function describeExtracted(
  { header, headerTexts }: Pick<Dataset, "header" | "headerTexts">,
  { licenses, references }: { licenses: DescriptorTexts["licenses"]; references: DescriptorTexts["sources"] },
): ExtractedTexts {
  const number = questionNumberOf(header);
  const parliament = headerTexts.get("parliament")?.en ?? "";
  return {
    texts: {
      name: `answer-${number}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
      id: "",
      title: `Written question ${number}: posts, channels and figures`,
      description: "Read from the text of one parliamentary question and its answer, as stated there.",
      version: "",
      created: "",
      keywords: [],
      licenses,
      contributors: [],
      sources: references,
    },
    source: {
      title: [parliament, `written question ${number}`].filter(Boolean).join(", "),
      path: "",
      version: "",
    },
  };
}
