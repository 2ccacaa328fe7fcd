import type { Dataset } from "../domain/dataset/dataset";
import { findText, UNWRITTEN } from "../domain/dataset/language";
import { findTitle } from "../domain/dataset/sourceKind";
import { anchorOfCitable, type Citable } from "../ui/cite/citable";
import type { I18n } from "../ui/language/LanguageProvider";
import type { ExportAbout } from "../export/exportTable";
import { stampText } from "../ui/answer/sourceText";
import { ASSUMPTION_PARAMETER } from "../view-state/budgetView";
import { describeThing, type CitationStatus } from "./citedThing";

/** All that a citation says. A text is empty where the document does not state it; formats leave it out. */
export interface Citation {
  /** Stable for the thing and the view: ASCII letters, digits and hyphens. */
  readonly key: string;
  /** What is cited, with its value as shown. */
  readonly claim: string;
  readonly status: CitationStatus;
  /** The filter of the view in words; empty where there is none. */
  readonly filter: string;
  /** Where the answer states it, or by what formula it is derived: whole sentences. */
  readonly basis: string;
  /** The parliament, as the source calls it; the names of several sources; empty for other single ones. */
  readonly publisher: string;
  /** `As stated in 2016`. */
  readonly asStated: string;
  readonly questionIds: readonly string[];
  /** Legislature and number: `54-0516`. */
  readonly number: string;
  readonly title: string;
  /** Who answered, as the source calls the office: the words are theirs. */
  readonly minister: string;
  /** Who asked. */
  readonly author: string;
  readonly party: string;
  /** The bulletin with the answer. */
  readonly bulletin: string;
  /** ISO 8601. */
  readonly filed: string;
  readonly answered: string;
  readonly accessed: string;
  /** Language of the text that was read, as a code. */
  readonly textLanguage: string;
  /** The page on which the thing is shown, with its anchor. */
  readonly url: string;
}

/** In which view a thing is cited. */
export interface CitedView {
  /** In words; empty where the view has none. */
  readonly filter: string;
  /** Of when and of which sources it is, where it is not of the source on screen alone. */
  readonly of?: Pick<ExportAbout, "asStated" | "source"> | undefined;
}

interface CitationInput {
  readonly dataset: Dataset;
  readonly thing: Citable;
  readonly view: CitedView;
  /** Address of the page as the reader sees it, with the query of the view. */
  readonly address: string;
  /** ISO 8601 date. */
  readonly accessed: string;
}

/** What a citation of the thing says, in the reader's language. What the document does not state stays empty. */
export function describeCitation(input: CitationInput, i18n: I18n): Citation {
  const { dataset, thing, view, address, accessed } = input;
  const record = view.of ? nameSources(view.of) : describeOrigin(dataset, i18n);
  const url = linkTo(thing, address);
  return {
    key: makeKey([...record.number.split("-"), anchorOfCitable(thing), new URL(url).search]),
    ...describeThing(thing, dataset, i18n),
    ...record,
    // What it is compiled from stands among the sources.
    ...(view.of && { basis: "" }),
    filter: view.filter,
    accessed,
    url,
  };
}

type Origin = Omit<
  Citation,
  "key" | "claim" | "status" | "filter" | "basis" | "questionIds" | "accessed" | "url"
>;

/** What is laid beside each other has no record of its own, only the names of its sources. */
function nameSources({ asStated, source }: NonNullable<CitedView["of"]>): Origin {
  const none = { number: "", title: "", minister: "", author: "", party: "", bulletin: "" };
  return { ...none, filed: "", answered: "", textLanguage: "", asStated, publisher: source };
}

/** What is known of the source on screen. */
function describeOrigin(dataset: Dataset, i18n: I18n): Origin {
  const { header, events } = dataset;
  const dateOf = (kind: string) => events.find((event) => event.kind === kind)?.date ?? "";
  const number = ["legislature", "question"].map((field) => header.get(field)).filter(Boolean);
  return {
    asStated: stampText(dataset, i18n),
    publisher: findText(dataset.headerTexts.get("parliament") ?? UNWRITTEN, i18n.language).text,
    number: number.join("-"),
    title: findTitle(dataset, i18n.language).replace(/\.$/, ""),
    minister: header.get("department") ?? "",
    author: header.get("author") ?? "",
    party: header.get("party") ?? "",
    bulletin: header.get("answer_bulletin") ?? "",
    filed: dateOf("filed"),
    answered: dateOf("answer_published"),
    textLanguage: header.get("text_language") ?? "",
  };
}

/** The permanent link to a thing: the address of the view, and in it the anchor. */
function linkTo(thing: Citable, address: string): string {
  const url = new URL(address);
  // What the reader assumes is no part of what is cited.
  if (url.searchParams.has(ASSUMPTION_PARAMETER)) url.searchParams.delete(ASSUMPTION_PARAMETER);
  url.hash = anchorOfCitable(thing);
  return url.href;
}

function makeKey(parts: readonly (string | undefined)[]): string {
  return ["chancery", ...parts]
    .join("-")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replace(/-$/, "");
}
