import type { PageHead } from "./pageDocument";

/** What pages carry in themselves so that nothing holds back their first paint. */
export interface InlineInput {
  readonly assets: { readonly firstScripts: readonly string[] };
  /** Of the site's styles those that such bodies use; addresses in them are relative to the folder `assets`. */
  readonly pickStyles: (bodies: readonly string[]) => string;
  /** The content security policy of a page that carries this style and these scripts in itself. */
  readonly policyFor: (parts: { readonly style: string; readonly scripts: readonly string[] }) => string;
}

type InlineParts = Pick<PageHead, "style" | "firstScripts" | "contentSecurityPolicy">;

/** The parts for pages that are alike but for their language, with the policy that allows them. */
export function makeInlineParts(
  { assets: { firstScripts }, pickStyles, policyFor }: InlineInput,
  bodies: readonly string[],
  root: string,
): InlineParts {
  const style = pickStyles(bodies).replaceAll(
    /url\((["']?)\.?\/?(?=[\w-]+\.\w+\1\))/g,
    `url($1${root}assets/`,
  );
  return { style, firstScripts, contentSecurityPolicy: policyFor({ style, scripts: firstScripts }) };
}
