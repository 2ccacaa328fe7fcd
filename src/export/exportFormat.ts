import type { MessageId } from "../i18n/messageGroups";
import type { ExportInput, ExportTable } from "./exportTable";

/** One form in which a table can be taken along. A new one is a file in `formats/` and a row in `FORMATS` (`formats.ts`). */
export interface ExportFormat {
  readonly id: string;
  /** With its dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly label: MessageId;
  /** Whether it can hold the table; every table where absent. */
  readonly suits?: (table: ExportTable) => boolean;
  readonly write: (input: ExportInput) => string | Uint8Array<ArrayBuffer>;
}
