/** The data packages that the site ships, by folder; the first is the one that it opens with. */
declare const __SHIPPED_PACKAGES__: readonly string[];

/** The parameter of an address that says which data the page shows; absent for those that the site opens with. */
const PARAMETER = "data";
const REFERENCE = /^[A-Za-z0-9-]{0,40}\.[0-9a-f]{12}$/;

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

/** Whether a reference names a data package that the site ships; an empty one names that which it opens with. */
export function isShippedReference(reference: string): boolean {
  return reference === "" || __SHIPPED_PACKAGES__.includes(reference);
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
  return __SHIPPED_PACKAGES__.find((folder) => folder === reference) ?? __SHIPPED_PACKAGES__[0] ?? "";
}

/**
 * The reference in a query string without `?`: the folder of a shipped package, or the name of opened data. Empty where
 * there is none, and for the data that the site opens with.
 */
export function findDataReference(search: string): string {
  const found =
    search
      .split("&")
      .find(isReference)
      ?.slice(PARAMETER.length + 1) ?? "";
  return found === __SHIPPED_PACKAGES__[0] ? "" : found;
}

/** The query string without its reference; what only looks like one stays, to be reported as not understood. */
export function withoutDataReference(search: string): string {
  return search
    .split("&")
    .filter((part) => !isReference(part))
    .join("&");
}

/** The query string with this reference in place of another one; an empty reference stands for the shipped data. */
export function withDataReference(search: string, reference: string): string {
  const rest = withoutDataReference(search);
  if (reference === "") return rest;
  return [rest, `${PARAMETER}=${reference}`].filter((part) => part !== "").join("&");
}

function isReference(part: string): boolean {
  if (!part.startsWith(`${PARAMETER}=`)) return false;
  const value = part.slice(PARAMETER.length + 1);
  return REFERENCE.test(value) || __SHIPPED_PACKAGES__.includes(value);
}
