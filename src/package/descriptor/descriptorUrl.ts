/** Where the descriptor of a shipped package lies for a page: all pages lie two folders below the site's root. */
export function hrefOfDescriptor(folder: string): string {
  return `../../data/${folder}/datapackage.json`;
}

/** That of the package that the site opens with. */
export const SHIPPED_DESCRIPTOR = hrefOfDescriptor(__SHIPPED_PACKAGES__[0] ?? "");

/** The address of a descriptor for a worker too, which lies elsewhere. */
export function descriptorUrl(href = SHIPPED_DESCRIPTOR): string {
  return new URL(href, location.href).href;
}
