import type { Point } from "../../domain/posts/post";

/**
 * Degrees as lists write them: decimal point or comma, a sign or a letter for the side of the world, or degrees, minutes
 * and seconds. Undefined where it is none of these.
 */
function readDegrees(written: string): number | undefined {
  const text = written.trim().replace(/[−–]/gu, "-").replace(/^\+/u, "");
  const decimal = /^(?<sign>-)?(?<number>\d{1,3}(?:[.,]\d{1,20})?)\s*°?\s*(?<side>[NSEWOZ])?$/iu.exec(
    text,
  )?.groups;
  const parts =
    decimal ??
    /^(?<sign>-)?(?<number>\d{1,3})\s*°\s*(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['′’]?\s*(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*["″”]?\s*)?(?<side>[NSEWOZ])?$/iu.exec(
      text,
    )?.groups;
  if (!parts) return undefined;
  const part = (name: string): number => Number((parts[name] ?? "0").replace(",", "."));
  const degrees = part("number") + part("minutes") / 60 + part("seconds") / 3600;
  // `W` for west and `O` for ouest; `Z` for zuid.
  const isNegative = parts["sign"] === "-" || /[SWZ]/iu.test(parts["side"] ?? "");
  return isNegative ? -degrees : degrees;
}

export type ReadPoint =
  | { readonly status: "none" | "unreadable" | "out-of-range" }
  | { readonly status: "read"; readonly point: Point };

/** A point of two cells. */
export function readPoint(latitudeCell: string, longitudeCell: string): ReadPoint {
  if (latitudeCell.trim() === "" && longitudeCell.trim() === "") return { status: "none" };
  const [latitude, longitude] = [readDegrees(latitudeCell), readDegrees(longitudeCell)];
  if (latitude === undefined || longitude === undefined) return { status: "unreadable" };
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { status: "out-of-range" };
  return { status: "read", point: { latitude, longitude } };
}
