/** The parameter of an address that says which data the page shows; absent for those that the site opens with. */
const PARAMETER = "data";
const REFERENCE = /^[A-Za-z0-9-]{0,40}\.[0-9a-f]{12}$/;

/** The reference of the package, and the ministry that is shown alone; empty for all of its ministries. */
export function splitReference(reference: string): readonly [packageReference: string, ministryId: string] {
  const [folder = "", ministryId = "", ...more] = reference.split(".");
  const isMinistry = ministryId !== "" && more.length === 0 && __SHIPPED_PACKAGES__.includes(folder);
  if (!isMinistry || REFERENCE.test(reference)) return [reference, ""];
  return [folder === __SHIPPED_PACKAGES__[0] ? "" : folder, ministryId];
}

/** Whether a reference names data that the site ships; an empty one names those which it opens with. */
export function isShippedReference(reference: string): boolean {
  const [packageReference] = splitReference(reference);
  return packageReference === "" || __SHIPPED_PACKAGES__.includes(packageReference);
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

/**
 * The query string with this reference in place of another one; an empty reference stands for the shipped data. Where one
 * ministry is shown alone, there are none to choose from.
 */
export function withDataReference(search: string, reference: string): string {
  const isAlone = splitReference(reference)[1] !== "";
  const rest = withoutDataReference(search)
    .split("&")
    .filter((part) => !isAlone || !part.startsWith("ministries="))
    .join("&");
  if (reference === "") return rest;
  return [rest, `${PARAMETER}=${reference}`].filter((part) => part !== "").join("&");
}

/** The same of an address, which is a path with or without a query string and has no fragment. */
export function addressOfData(address: string, reference: string): string {
  const end = `${address}?`.indexOf("?");
  const named = withDataReference(address.slice(end + 1), reference);
  return address.slice(0, end) + (named && `?${named}`);
}

function isReference(part: string): boolean {
  if (!part.startsWith(`${PARAMETER}=`)) return false;
  const value = part.slice(PARAMETER.length + 1);
  return REFERENCE.test(value) || (value !== "" && isShippedReference(value));
}
