import { late } from "./late";
import type { PageNotesProps } from "./PageNotesBody";

/** The notes at the foot of a page: reachable without script, printable, and each with a permanent link. */
export const PageNotes = late<PageNotesProps>(async () => (await import("./PageNotesBody")).PageNotesBody);
