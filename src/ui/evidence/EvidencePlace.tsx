import { UnbrokenNumbers } from "../parts/UnbrokenNumbers";
import type { Dataset } from "../../domain/dataset/dataset";
import { quoteOf, type Evidence } from "../../domain/dataset/document";
import { useAnswer } from "../answer/AnswerProvider";
import { useI18n, type I18n } from "../language/LanguageProvider";

/** One piece of evidence: the words of the text, or the value of the record, and where it stands. */
export function EvidencePlace({ evidence }: { readonly evidence: Evidence }) {
  const i18n = useI18n();
  const { dataset } = useAnswer();
  return (
    <>
      <EvidenceQuote evidence={evidence} dataset={dataset} />{" "}
      <span className="note-place">{placeText(evidence, i18n)}</span>
    </>
  );
}

/** A browser needs a second to break a word of ten thousand letters, and a list may hold hundreds of them. */
const MOST_LETTERS = 300;

interface EvidenceQuoteProps {
  readonly evidence: Evidence;
  readonly dataset: Dataset;
  /** Whether it is quoted to its end, however long it is. */
  readonly isWhole?: boolean;
}

/** What stands there: the fragment of a text as a quotation, the value of a record as it was recorded. */
export function EvidenceQuote({ evidence, dataset, isWhole = false }: EvidenceQuoteProps) {
  const quote = quoteOf(evidence);
  const text =
    isWhole || quote.length <= MOST_LETTERS ? quote : `${[...quote].slice(0, MOST_LETTERS).join("")}…`;
  if (evidence.kind === "text")
    return (
      <q lang={dataset.header.get("text_language")}>
        <UnbrokenNumbers>{text}</UnbrokenNumbers>
      </q>
    );
  const { url } = evidence;
  return url === "" ? <span translate="no">{text}</span> : <a href={url}>{text}</a>;
}

/** `question 3a, characters 10 to 20`; `record Q1, P2002, seen …`. */
export function placeText(evidence: Evidence, { t, formats }: Pick<I18n, "t" | "formats">): string {
  if (evidence.kind === "text") {
    const { questionId } = evidence;
    return t("note.place", {
      question: questionId === "" ? t("note.header") : t("note.question", { id: questionId }),
      position: positionText(evidence, { t, formats }),
    });
  }
  const { item, property, seenFrom: start, seenTo: end } = evidence;
  const record = t("note.record", { item, property });
  if (start === "" || end === "") return record;
  const period = formats.formatPeriod({ start, end });
  return t("note.recordSeen", { record, period });
}

/**
 * Where a piece of evidence stands within its question, for readers: counted from one, both ends included, where the
 * data count from zero. Of a record, which one it is.
 */
export function positionText(evidence: Evidence, { t, formats }: Pick<I18n, "t" | "formats">): string {
  if (evidence.kind === "record") return placeText(evidence, { t, formats });
  const { start, end } = evidence;
  return t("note.position", { start: formats.formatNumber(start + 1), end: formats.formatNumber(end) });
}
