import { describeColumn } from "../../export/describeColumn";
import type { CellValue, ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { nameKind } from "../../ui/answer/useKindName";
import { keepKnown, parseMinistriesView } from "../../view-state/ministriesView";
import { compareMinistries } from "./ministriesSeries";

/** The ministries under the view of the address, with the words for it. */
export async function compareInView({ answer, i18n, search }: TakingContext) {
  const { dataset, coverage, findChannel, findKind } = answer;
  await Promise.all((["countries", "ministries"] as const).map(i18n.loadMessages));
  const view = keepKnown(parseMinistriesView(search), dataset);
  return {
    ...compareMinistries(dataset, coverage, view),
    filter: [
      view.kind === "all" ? "" : nameKind(view.kind, findKind, i18n),
      ...view.regions.map(i18n.nameRegion),
    ]
      .filter(Boolean)
      .join(i18n.formats.separator),
    nameChannel: (id: string) => i18n.labelOf(findChannel(id), id),
  };
}

/** A row for each ministry: its posts, how many have any account recorded, how many are on each channel, and its own accounts. */
export async function describeMinistries(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const { i18n } = context;
  const { coverage } = context.answer;
  const { rows, filter, nameChannel } = await compareInView(context);
  const unit = i18n.t("unit.posts");
  return [
    {
      id: "ministries",
      name: i18n.t("take.table.ministries"),
      title,
      filter,
      columns: [
        describeColumn("ministry", "string", i18n),
        describeColumn("ministry_name", "string", i18n),
        describeColumn("posts", "integer", i18n, { unit }),
        describeColumn("with_any", "integer", i18n, { unit }),
        describeColumn("not_ranked", "string", i18n),
        ...coverage.listedChannels.map((id) =>
          describeColumn("listed", "integer", i18n, {
            name: `${id}_listed`,
            unit,
            values: { channel: nameChannel(id) },
          }),
        ),
        describeColumn("own_accounts", "string", i18n),
      ],
      rows: rows.map(({ ministry, posts, withAny, notRanked, listed, own }): readonly CellValue[] => [
        ministry.ministryId,
        i18n.labelOf(ministry.labels),
        posts.length,
        withAny,
        notRanked && i18n.t(`ministries.notRanked.${notRanked}`),
        ...coverage.listedChannels.map((id) => listed.get(id) ?? 0),
        own
          .map(({ channelId, account }) => (account === "" ? channelId : `${channelId}:${account}`))
          .join(" "),
      ]),
    },
  ];
}
