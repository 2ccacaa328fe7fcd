/** Where the descriptor of the shipped package lies for a page: all pages lie two folders below the site's root. */
export function descriptorUrl(): string {
  return new URL("../../data/datapackage.json", location.href).href;
}
