/** The page with the thing on it; with another view, where that is given. */
export function linkTo(address: string, id: string, search?: string): string {
  const url = new URL(address);
  if (search !== undefined) url.search = search;
  url.hash = id;
  return url.href;
}
