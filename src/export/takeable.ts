import type { Dataset } from "../domain/dataset/dataset";
import type { Descriptor } from "../package/descriptor/descriptor";
import type { Answer } from "../ui/answer/AnswerProvider";
import type { I18n } from "../ui/language/LanguageProvider";
import type { ExportTable } from "./exportTable";

/** What tables are described from: the data on screen, the reader's language, and the view that the address holds. */
export interface TakingContext {
  readonly answer: Answer;
  readonly i18n: I18n;
  /** The query string of the address without `?`. */
  readonly search: string;
  /** Another source, by its reference, for what lays two beside each other; absent where there is no other. */
  readonly findSource?: (reference: string) => Promise<TakenSource | undefined>;
}

export interface TakenSource {
  /** As other packages refer to it. */
  readonly packageName: string;
  /** What tells it from the others, in the reader's language. */
  readonly label: string;
  readonly dataset: Dataset;
  /** Its licences and what it rests on; `undefined` for what the reader opened. Rejects with a LoadError. */
  readonly fetchDescriptor: () => Promise<Pick<Descriptor, "licenses" | "sources"> | undefined>;
}

/** A card or a view that a reader takes along. */
export interface Taken {
  /** The anchor of the card. */
  readonly id: string;
  /** As it stands over the card. */
  readonly title: string;
  readonly evidenceIds: readonly string[];
  /** Of when and of which sources it is, in words, where it is not of the shown source alone. */
  readonly stamp?: string | undefined;
}

/** The tables behind a card or view, the one on screen first; none where it has no rows. Rejects where a file cannot be loaded. */
export type DescribeTables = (taken: Taken, context: TakingContext) => Promise<readonly ExportTable[]>;
