declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";

  /** Projects and clips every geometry; a geometry that is clipped away becomes null. */
  export function geoProject<T extends GeoJSON.GeoJsonObject>(object: T, projection: GeoProjection): T;
}
