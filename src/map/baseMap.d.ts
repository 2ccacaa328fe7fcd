declare module "virtual:base-map" {
  /** The address of the generated base map (an `EncodedBaseMap` as JSON). */
  const address: string;
  export default address;
}
