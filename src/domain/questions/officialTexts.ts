import type { DocumentHeader } from "../dataset/document";
import type { Language } from "../dataset/language";

/** A way to the official text. */
export interface OfficialText {
  /** `list`: not the text itself, but where it can be found by its number. */
  readonly kind: "answer" | "question" | "list";
  readonly url: string;
  /** Of the bulletin, as `B079`; empty for a list. */
  readonly bulletin: string;
  /** Of the list; `undefined` for a bulletin, which has two. */
  readonly language: Language | undefined;
}

/**
 * The ways to the official text that the header names, the answer first; none where it names none. An address that is
 * not https is left out: a data package can come from anybody.
 */
export function findOfficialTexts(header: DocumentHeader): readonly OfficialText[] {
  const bulletin = (kind: "answer" | "question"): OfficialText => ({
    kind,
    url: header.get(`${kind}_bulletin_url`) ?? "",
    bulletin: header.get(`${kind}_bulletin`) ?? "",
    language: undefined,
  });
  const list = (language: "fr" | "nl"): OfficialText => ({
    kind: "list",
    url: header.get(`questions_url_${language}`) ?? "",
    bulletin: "",
    language,
  });
  return [bulletin("answer"), bulletin("question"), list("nl"), list("fr")].filter(({ url }) =>
    url.startsWith("https://"),
  );
}
