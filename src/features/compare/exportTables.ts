import { standingMessage } from "../../ui/answer/standingText";
import { nameKind } from "../../ui/answer/useKindName";
import { NOT_STATED, REGION_GROUPS } from "../../domain/posts/post";
import { STANDINGS } from "../../domain/posts/standing";
import { describeColumn } from "../../export/describeColumn";
import { evidenceCells, evidenceColumns } from "../../export/evidenceCells";
import type { ExportRow, ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { itemsOf, keepComparable, parseCompareView } from "../../view-state/compareView";
import { computeComparison } from "./series";

/** What the address compares, with the words for it; loads the messages that these need. */
export async function compareChosen({ answer, speech, search }: TakingContext) {
  const { coverage, findChannel, findKind } = answer;
  await Promise.all((["compare", "countries"] as const).map(speech.loadMessages));
  const view = keepComparable(parseCompareView(search), coverage);
  const comparison = computeComparison(coverage, view.what, itemsOf(view, coverage));
  const nameItem = (id: string): string => {
    if (comparison.what === "countries") return speech.nameCountry(id);
    if (comparison.what === "kinds") return nameKind(id, findKind, speech);
    if (comparison.what === "regions")
      return speech.nameRegion(REGION_GROUPS.find((known) => known === id) ?? NOT_STATED);
    const post = coverage.posts.find((covered) => covered.post.postId === id);
    return post ? speech.labelOf(post.post.labels) : id;
  };
  const nameChannel = (channelId: string): string => {
    const labels = findChannel(channelId);
    return labels ? speech.labelOf(labels) : channelId;
  };
  return { ...comparison, nameItem, nameChannel };
}

/** A row for each item on each channel: how many of its posts stand how. */
export async function describeComparison(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const { answer, speech } = context;
  const { coverage, findEvidence } = answer;
  const { items, channels, nameItem, nameChannel } = await compareChosen(context);
  const unit = speech.t("unit.posts");
  return [
    {
      id: "comparison",
      name: speech.t("take.table.comparison"),
      title,
      filter: "",
      columns: [
        describeColumn("group", "string", speech),
        describeColumn("group_name", "string", speech),
        describeColumn("channels", "string", speech),
        describeColumn("channels_words", "string", speech),
        describeColumn("standing", "string", speech, { values: { channel: "" } }),
        describeColumn("standing_words", "string", speech, { values: { channel: "" } }),
        describeColumn("posts", "integer", speech, { unit }),
        describeColumn("share", "number", speech, { unit: "1" }),
        ...evidenceColumns(speech),
      ],
      rows: channels.flatMap(({ channelId, counts }) =>
        items.flatMap(({ id }, position): ExportRow[] => {
          const count = counts[position];
          if (!count) return [];
          const found = STANDINGS.filter((standing) => count.byStanding[standing] > 0);
          return found.map((standing) => [
            id,
            nameItem(id),
            channelId,
            nameChannel(channelId),
            standing,
            speech.t(standingMessage(standing, coverage.basisByChannel.get(channelId))),
            count.byStanding[standing],
            count.byStanding[standing] / count.named,
            ...evidenceCells(
              standing === "listed"
                ? count.evidenceIds.map(findEvidence).filter((evidence) => evidence !== undefined)
                : [],
            ),
          ]);
        }),
      ),
    },
  ];
}
