import { describeAbout } from "../../export/describeAbout";
import { drawEmbed, type DrawnEmbed } from "../../export/embeds/drawEmbed";
import type { TakingContext } from "../../export/takeable";
import type { Descriptor } from "../../package/descriptor/descriptor";
import { formatPath } from "../../view-state/address";
import type { Embed } from "../../view-state/embedAddress";
import { EMBED_ROWS } from "./embeddedViews";

interface ComposeInput {
  readonly embed: Embed;
  readonly context: TakingContext;
  /** Of the data; absent where they have none. */
  readonly descriptor: Pick<Descriptor, "licenses" | "sources"> | undefined;
  /** Address of the site's root as the frame's page needs it, with a slash at its end. */
  readonly root: string;
  /** The query string of the frame's page, with the reference to its data. */
  readonly search: string;
  /** Then nobody knows yet what an address will ask for, and the page says what it cannot show. */
  readonly isPrerendered?: boolean;
}

export interface ComposedEmbed extends DrawnEmbed {
  readonly title: string;
}

/** The page for frames of a view, under the filter of its address. Rejects where a file cannot be loaded. */
export async function composeEmbed(input: ComposeInput): Promise<ComposedEmbed> {
  const { embed, context, descriptor, root, search, isPrerendered = false } = input;
  const { i18n } = context;
  const { describe, screen, anchor } = EMBED_ROWS[embed];
  await i18n.loadMessages("take");
  const view = await describe(context);
  const query = search === "" ? "" : `?${search}`;
  const href = `${root}${formatPath(i18n.language, screen).slice(1)}${query}#${anchor}`;
  const about = describeAbout({ table: view, context, address: href, made: "", descriptor });
  const note = isPrerendered ? i18n.t("take.embed.unfiltered") : "";
  return { title: view.title, ...drawEmbed({ view, about, i18n, href, note }) };
}
