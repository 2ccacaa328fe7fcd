import type { TakingContext } from "../../export/takeable";
import { formatPath } from "../../view-state/address";
import { parseChangesView } from "../../view-state/changesView";
import { EMBEDS, formatEmbedPath } from "../../view-state/embedAddress";
import type { Descriptor } from "../../package/descriptor/descriptor";
import type { ShippedSource } from "../../ui/answer/openedDocument";
import { makeInlineParts, type InlineInput } from "../start/inlineParts";
import { composeEmbed } from "./composeEmbed";
import { EMBED_FIRST_SCRIPT, formatEmbedDocument } from "./embedDocument";
import { EMBED_ROWS } from "./embeddedViews";

interface PrerenderEmbedsInput extends Pick<InlineInput, "pickStyles" | "policyFor"> {
  /** The data with which the site opens, in each language, with all sources as the site's root finds them. */
  readonly spoken: readonly {
    readonly context: TakingContext;
    readonly sources: readonly ShippedSource[];
  }[];
  readonly descriptor: Descriptor;
  /** Relative to the published folder. */
  readonly script: string;
  /** What these pages have beside the styles of the site. */
  readonly style: string;
  /** Absolute path of the site, with slashes at both ends; `undefined` for any folder. */
  readonly base: string | undefined;
  readonly siteUrl: string | undefined;
}

/**
 * Every page for frames that the sources of the site can fill: path in the published folder → HTML. Rejects where one
 * cannot be drawn.
 */
export async function prerenderEmbeds(input: PrerenderEmbedsInput): Promise<ReadonlyMap<string, string>> {
  const { spoken, descriptor, script, style, base, siteUrl } = input;
  const root = base ?? "../../../";
  const drawn = await Promise.all(
    spoken.flatMap(({ context, sources }) =>
      EMBEDS.filter((embed) => embed !== "changes" || hasBoth(sources)).map(async (embed) => {
        const composed = await composeEmbed({
          embed,
          context,
          descriptor,
          root,
          search: "",
          isPrerendered: true,
        });
        return { ...composed, embed, sources, language: context.i18n.language };
      }),
    ),
  );
  const inline = makeInlineParts(
    {
      assets: { firstScripts: [EMBED_FIRST_SCRIPT] },
      pickStyles: (bodies) => `${input.pickStyles(bodies)}${style}`,
      policyFor: input.policyFor,
    },
    drawn.map(({ markup }) => `<main id="main">${markup}</main>`),
    root,
  );
  return new Map(
    drawn.map(({ embed, language, sources, title, markup }) => [
      `${formatEmbedPath(language, embed).slice(1)}index.html`,
      formatEmbedDocument({
        language,
        title,
        canonical: siteUrl && siteUrl + formatPath(language, EMBED_ROWS[embed].screen).slice(1),
        contentSecurityPolicy: inline.contentSecurityPolicy,
        icon: `${root}favicon.svg`,
        style: inline.style,
        firstScripts: inline.firstScripts,
        script: root + script,
        sources: sources.map((source) => ({ ...source, url: root + source.url })),
        body: markup,
      }),
    ]),
  );
}

/** Whether the site has the two sources that a comparison begins with; a site of one source has none to compare. */
function hasBoth(sources: readonly ShippedSource[]): boolean {
  const { older, newer } = parseChangesView("");
  return [older, newer].every((asked) => sources.some(({ reference }) => reference === asked));
}
