import { splitReference } from "./dataReference";

/**
 * Names opened data in addresses: the number of the question, or the name of a package on none, and the beginning of a
 * SHA-256, `55-0042.9f86d081884c`. The name is for people; the hash tells files of one name apart.
 */
export function formatDataReference(name: string, sha256: string): string {
  return `${name.replaceAll(/[^A-Za-z0-9-]/g, "").slice(0, 40)}.${sha256.slice(0, 12)}`;
}

/** The number or name in a reference; may be empty. */
export function nameInReference(reference: string): string {
  return reference.slice(0, reference.indexOf("."));
}

/** Names one ministry of a shipped package alone: `register-2026.be`. */
export function referToMinistry(reference: string, ministryId: string): string {
  return `${folderOfReference(reference)}.${ministryId}`;
}

/** The references of all packages that the site ships; the first, of that which it opens with, is empty. */
export function listShippedReferences(): readonly string[] {
  return __SHIPPED_PACKAGES__.map((folder, position) => (position === 0 ? "" : folder));
}

/** What a reference is called where it may not be empty. */
export function nameReference(reference: string): string {
  return reference === "" ? folderOfReference("") : reference;
}

/** The folder of the shipped package that a reference names; for opened data that of the one the site opens with. */
export function folderOfReference(reference: string): string {
  const [packageReference] = splitReference(reference);
  return __SHIPPED_PACKAGES__.find((folder) => folder === packageReference) ?? __SHIPPED_PACKAGES__[0] ?? "";
}
