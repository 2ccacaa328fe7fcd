/** The parameter of an address that says which opened data the page shows; absent for the shipped data. */
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

/** The reference in a query string without `?`; empty where there is none. */
export function findDataReference(search: string): string {
  return (
    search
      .split("&")
      .find(isReference)
      ?.slice(PARAMETER.length + 1) ?? ""
  );
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
  return part.startsWith(`${PARAMETER}=`) && REFERENCE.test(part.slice(PARAMETER.length + 1));
}
