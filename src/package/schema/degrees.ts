import { column } from "./column";
import type { Column } from "./column";

export function latitude(of: string): Column<"latitude"> {
  return column("latitude", "number", `WGS 84 decimal degrees, ${of}`, {
    minimum: -90,
    maximum: 90,
    unit: "degrees",
  });
}

export function longitude(of: string): Column<"longitude"> {
  return column("longitude", "number", `WGS 84 decimal degrees, ${of}`, {
    minimum: -180,
    maximum: 180,
    unit: "degrees",
  });
}

/** At least three decimals, so that a column of coordinates reads as equally exact; never fewer than given. */
export function formatDegrees(degrees: number): string {
  const decimals = String(degrees).split(".")[1]?.length ?? 0;
  return degrees.toFixed(Math.min(Math.max(decimals, 3), 15));
}
