declare module "virtual:base-map" {
  /** The addresses of the generated base maps (each an `EncodedBaseMap` as JSON). */
  export const coarseUrl: string;
  export const fineUrl: string;
}
