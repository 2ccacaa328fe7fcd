/** A post as an ordinary app would ask a server for it. */
export interface OrdinaryPost {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly kind: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Names of the channels on whose lists it is. */
  readonly channels: readonly string[];
}

/** What the app fetches, in English. */
export interface OrdinaryData {
  readonly posts: readonly OrdinaryPost[];
  readonly channels: readonly string[];
  readonly statements: readonly string[];
}

/** Where it lies, relative to the page. */
export const DATA_FILE = "coverage-data.json";
