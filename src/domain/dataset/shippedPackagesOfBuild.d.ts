/** The data packages that the site ships, by folder, as the build knows them from `data/index.json`; it opens with the first. */
declare const __SHIPPED_PACKAGES__: readonly string[];
