declare module "virtual:package-facts" {
  /** A work that the data rest on, or a licence; the address is empty where none is known. */
  interface Named {
    readonly title: string;
    readonly path: string;
  }

  /** What the build knows of a data package that the site ships. */
  export interface PackageFacts {
    /** In which its files lie, below `data/`. */
    readonly folder: string;
    readonly name: string;
    /** Empty where none is stated. */
    readonly version: string;
    /** ISO 8601 date; empty where none is stated. */
    readonly created: string;
    readonly licences: readonly Named[];
    readonly sources: readonly Named[];
    readonly zipBytes: number;
    readonly xlsxBytes: number;
    readonly descriptorBytes: number;
    readonly tables: readonly TableFacts[];
  }

  export interface TableFacts {
    readonly name: string;
    readonly rows: number;
    readonly csvBytes: number;
    readonly jsonBytes: number;
  }

  /** The packages that the site ships, the one that it opens with first. */
  export const PACKAGES: readonly PackageFacts[];
}
