/** What a data package may weigh before it is refused; a stranger's package must not stall the reader. */
export interface Limits {
  /** UTF-8 bytes of all files together. */
  readonly packageBytes: number;
  /** Rows of one table, the header not counted. */
  readonly tableRows: number;
  /** UTF-16 units of one cell, or of one text of the descriptor. */
  readonly cellLength: number;
  /** Nesting of JSON. */
  readonly jsonDepth: number;
}

export const LIMITS: Limits = {
  packageBytes: 10_000_000,
  tableRows: 50_000,
  cellLength: 10_000,
  jsonDepth: 32,
};

/** Where someone asks for it: on the command line, or of a package of whose size the reader was told. */
export const LARGE_LIMITS: Limits = { ...LIMITS, packageBytes: 100_000_000, tableRows: 500_000 };
