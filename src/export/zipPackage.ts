import { strToU8, zipSync } from "fflate";

/** The files of a data package in one folder of a zip. The same files and time give the same bytes. */
export function zipPackage(
  name: string,
  files: ReadonlyMap<string, string>,
  modified = new Date(),
): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([file, text]) => [`${name}/${file}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: modified });
}
