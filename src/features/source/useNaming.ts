import type { Dataset } from "../../domain/dataset/dataset";
import type { Presence } from "../../domain/posts/presence";
import { rememberOf } from "../../domain/remember";
import { ministryName, postName } from "../../ui/answer/holderText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { nameMeasure } from "../../ui/figures/measureText";
import { formatFigure } from "../../ui/figures/figureText";
import type { Use } from "./evidence/rows";

const postsById = rememberOf(({ posts }: Dataset) => new Map(posts.map((post) => [post.postId, post])));

/** Names of facts in the reader's language. */
export function useNaming() {
  const i18n = useI18n();
  const { t, labelOf, formats } = i18n;

  function nameChannel(channelId: string, { channels }: Dataset): string {
    const channel = channels.find((each) => each.channelId === channelId);
    return channel ? labelOf(channel.labels) : channelId;
  }

  function nameHolder({ holderType, holderId }: Presence, dataset: Dataset): string {
    if (holderType === "ministry") return ministryName(holderId, dataset, i18n);
    if (holderType === "country") return t("holder.country", { country: i18n.nameCountry(holderId) });
    const post = postsById(dataset).get(holderId);
    return post ? postName(post, dataset, i18n) : holderId;
  }

  /** The fact in a few words, with its kind. */
  function nameUse(use: Use, dataset: Dataset): { readonly kind: string; readonly text: string } {
    const kind = t(`source.use.${use.kind}`);
    switch (use.kind) {
      case "presence": {
        const { presence } = use;
        const [holder, channel] = [nameHolder(presence, dataset), nameChannel(presence.channelId, dataset)];
        return { kind, text: `${holder} · ${channel} · ${t(`status.${presence.status}`)}` };
      }
      case "figure":
        return {
          kind,
          text: t("pair", {
            label: nameMeasure(use.figure.measure, i18n),
            value: formatFigure(use.figure, i18n),
          }),
        };
      case "statement":
        return { kind, text: labelOf(use.statement.text) };
      case "event":
        return {
          kind,
          text: t("pair", {
            label: labelOf(use.event.labels),
            value: formats.formatDate(use.event.date),
          }),
        };
    }
  }

  /** What a reason mentions: figures and entries by id, channels with commas between. */
  function nameMentioned(mentioned: string, dataset: Dataset): string {
    const figure = dataset.figures.find(({ figureId }) => figureId === mentioned);
    if (figure) return nameMeasure(figure.measure, i18n);
    const presence = dataset.presences.find(({ presenceId }) => presenceId === mentioned);
    if (presence) return `${nameHolder(presence, dataset)} · ${nameChannel(presence.channelId, dataset)}`;
    return formats.formatList(mentioned.split(", ").map((id) => nameChannel(id, dataset)));
  }

  return { nameUse, nameMentioned };
}
