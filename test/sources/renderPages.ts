import { prerenderPages } from "../../src/prerender";

type PackageFiles = ReadonlyMap<string, string>;

/**
 * Every page of the site that opens with this data package, at this address if it is known, with the packages of these
 * folders beside it: path in the published folder → HTML.
 */
export function renderPages(
  files: PackageFiles,
  siteUrl?: string,
  others: Readonly<Record<string, PackageFiles>> = {},
): Promise<ReadonlyMap<string, string>> {
  return prerenderPages({
    files,
    others: Object.entries(others).map(([folder, otherFiles]) => ({
      folder,
      files: otherFiles,
      answer: `${folder}.json`,
    })),
    assets: {
      entry: "entry.js",
      css: [],
      answer: "answer.json",
      modulesOf: () => [],
      firstScripts: [],
      embed: { script: "embed.js", style: "" },
    },
    base: siteUrl && new URL(siteUrl).pathname,
    siteUrl,
    pickStyles: () => "",
    policyFor: () => "",
  });
}

/** What a reader or a machine is told: text and attributes, one line for each, without tags, scripts and styles. */
export function listTexts(html: string): readonly string[] {
  const shown = html.replaceAll(/<style>.*?<\/style>/gs, "");
  const attributes = [
    ...shown.matchAll(/ (?:aria-label|title|alt|content|placeholder|aria-description)="([^"]*)"/g),
  ];
  const inText = shown
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(
      /<\/(?:p|li|td|th|h\d|caption|dt|dd|figcaption|label|legend|button|option|title|text|summary)>/g,
      "\n",
    )
    .replaceAll(/<[^>]*>/g, "");
  return [...attributes.map(([, text = ""]) => text), ...inText.split("\n")]
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
