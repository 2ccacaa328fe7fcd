/** What can be saved of a table that is open. */
export const SAVED_FILES = ["package", "workbook", "mapping", "findings", "unused"] as const;
export type SavedFile = (typeof SAVED_FILES)[number];
