/** The folder of the package that the site opens with, as the build knows it from `data/index.json`. */
declare const __SHOWN_PACKAGE__: string;

/** Where the descriptor of the shipped package lies for a page: all pages lie two folders below the site's root. */
export const SHIPPED_DESCRIPTOR = `../../data/${__SHOWN_PACKAGE__}/datapackage.json`;

/** The same, for a worker too, which lies elsewhere. */
export function descriptorUrl(): string {
  return new URL(SHIPPED_DESCRIPTOR, location.href).href;
}
