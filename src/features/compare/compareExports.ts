import { standingMessage } from "../../ui/answer/standingText";
import { postName } from "../../ui/answer/holderText";
import { nameKind } from "../../ui/answer/useKindName";
import { NOT_STATED, REGION_GROUPS } from "../../domain/posts/post";
import { STANDINGS } from "../../domain/posts/standing";
import { describeColumn } from "../../export/describeColumn";
import { evidenceCells, evidenceColumns } from "../../export/evidenceCells";
import type { ExportRow, ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import {
  findComparedKind,
  itemsOf,
  keepComparable,
  keepCompared,
  parseCompareView,
} from "../../view-state/compareView";
import { computeComparison } from "./compareSeries";
import { nameMinistry } from "./useItemName";

/** What the address compares, with the words for it; loads the messages that these need. */
export async function compareChosen({ answer, i18n, search }: TakingContext) {
  const { coverage, findChannel, findKind } = answer;
  await Promise.all((["compare", "countries"] as const).map(i18n.loadMessages));
  const view = keepComparable(parseCompareView(search), coverage);
  const kind = findComparedKind(view);
  const comparison = computeComparison(
    keepCompared(view, coverage),
    view.what,
    itemsOf(view, coverage),
    kind,
  );
  const kindOf = (id: string): string => nameKind(id, findKind, i18n);
  const nameItem = (id: string): string => {
    if (comparison.what === "countries") return i18n.nameCountry(id);
    if (comparison.what === "kinds") return kindOf(id);
    if (comparison.what === "regions")
      return i18n.nameRegion(REGION_GROUPS.find((known) => known === id) ?? NOT_STATED);
    if (comparison.what === "ministries") return nameMinistry(answer.dataset.ministries, id, i18n.labelOf);
    const post = coverage.posts.find((covered) => covered.post.postId === id);
    return post ? postName(post.post, answer.dataset, i18n) : id;
  };
  const nameChannel = (channelId: string): string => i18n.labelOf(findChannel(channelId), channelId);
  return {
    ...comparison,
    nameItem,
    nameChannel,
    nameKind: kindOf,
    filter: kind === undefined ? "" : kindOf(kind),
  };
}

/** A row for each item on each channel: how many of its posts stand how. */
export async function describeComparison(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const { answer, i18n } = context;
  const { coverage, findEvidence } = answer;
  const { items, channels, filter, nameItem, nameChannel } = await compareChosen(context);
  const unit = i18n.t("unit.posts");
  return [
    {
      id: "comparison",
      name: i18n.t("take.table.comparison"),
      title,
      filter,
      columns: [
        describeColumn("group", "string", i18n),
        describeColumn("group_name", "string", i18n),
        describeColumn("channels", "string", i18n),
        describeColumn("channels_words", "string", i18n),
        describeColumn("standing", "string", i18n, { values: { channel: "" } }),
        describeColumn("standing_words", "string", i18n, { values: { channel: "" } }),
        describeColumn("posts", "integer", i18n, { unit }),
        describeColumn("share", "number", i18n, { unit: "1" }),
        ...evidenceColumns(i18n),
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
            i18n.t(standingMessage(standing, coverage.basisByChannel.get(channelId))),
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
