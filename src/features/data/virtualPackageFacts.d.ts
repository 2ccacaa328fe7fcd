declare module "virtual:package-facts" {
  /** The packages that the site ships, the one that it opens with first. */
  export const PACKAGES: readonly import("./packageFacts").PackageFacts[];
}
