import { restOf } from "../../domain/posts/postCounts";
import { standingOn } from "../../domain/posts/standing";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { drawBar } from "../../export/pictures/drawBars";
import { stack } from "../../export/pictures/drawing";
import { drawPennant } from "../../export/pictures/drawPennant";
import { drawTable, signAndText, type TableCell } from "../../export/pictures/drawTable";
import { drawText } from "../../export/pictures/drawText";
import { fillOf } from "../../export/pictures/inks";
import type { ExportPicture } from "../../export/pictures/picture";
import type { Taken, TakingContext } from "../../export/takeable";
import { standingMessage } from "../../ui/answer/standingText";
import { nameKind } from "../../ui/answer/useKindName";
import { makeStripe, pennantGeometry } from "../../ui/pennant/pennantStripes";
import { compareChosen } from "./compareExports";
import { titleOfComparison } from "./compareSeries";

/** The items side by side, as the table of the screen. */
export async function pictureComparison(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { i18n, answer } = context;
  const { t, formats } = i18n;
  const { coverage } = answer;
  const { what, items, channels, filter, nameItem, nameChannel } = await compareChosen(context);
  if (items.length === 0) return [];
  const scale = Math.max(1, ...items.map(({ posts }) => posts.length));
  const countCell = (channelId: string, at: number): TableCell => {
    const count = channels.find((each) => each.channelId === channelId)?.counts[at];
    if (!count) return "";
    const { named, byStanding } = count;
    const { listed } = byStanding;
    const basis = coverage.basisByChannel.get(channelId) ?? "mention";
    const rest = restOf(byStanding);
    if (basis === "mention")
      return listed === 0 ? t("none.not-mentioned") : t("compare.mentioned", { count: listed });
    const words =
      listed === 0
        ? t(`none.${rest}`)
        : t("compare.part", {
            count: listed,
            whole: named,
            share: formats.formatShare(listed / named),
            basis,
          });
    return (room) =>
      stack(
        [
          drawBar(
            [
              { start: 0, end: named / scale, isDotted: rest === "not-declared" },
              ...(listed > 0
                ? [
                    {
                      start: 0,
                      end: listed / scale,
                      fill: (inks: typeof room.inks) => fillOf(answer.inkOf(channelId), inks),
                    },
                  ]
                : []),
            ],
            room.width,
            room.inks,
          ),
          drawText(words, room.width, { size: 13, ink: room.inks.ink }),
        ],
        3,
      );
  };
  const standingCell = (channelId: string, at: number): TableCell => {
    const covered = items[at]?.posts[0];
    if (!covered) return "";
    const standing = standingOn(covered, channelId);
    return signAndText(
      ({ inks }) => drawPennant([makeStripe(coverage, channelId, standing)], "medium", inks),
      pennantGeometry(1, "medium").width,
      t(standingMessage(standing, coverage.basisByChannel.get(channelId))),
    );
  };
  const askedOf = (id: string): string => {
    const ministry = answer.dataset.ministries.find(({ ministryId }) => ministryId === id);
    return formats.formatList(ministry?.listKinds.map((kind) => nameKind(kind, answer.findKind, i18n)) ?? []);
  };
  const firsts = items.map(({ posts: [first] }) => first);
  const textRow = (label: string, textOf: (at: number) => string): readonly TableCell[] => [
    label,
    ...items.map((_, at) => textOf(at)),
  ];
  const more =
    what === "posts"
      ? [
          textRow(t("column.country"), (at) => i18n.nameCountry(firsts[at]?.country ?? "")),
          textRow(t("compare.region"), (at) => {
            const region = firsts[at]?.region;
            return region ? i18n.nameRegion(region) : "";
          }),
          textRow(t("column.kind"), (at) => nameKind(firsts[at]?.kind ?? "", answer.findKind, i18n)),
        ]
      : [
          textRow(t("column.named"), (at) => formats.formatNumber(items[at]?.posts.length ?? 0)),
          ...(what === "ministries"
            ? [textRow(t("compare.asked"), (at) => askedOf(items[at]?.id ?? ""))]
            : []),
        ];
  const rows = [
    ...channels.map(({ channelId }) => [
      nameChannel(channelId),
      ...items.map((_, at) => (what === "posts" ? standingCell(channelId, at) : countCell(channelId, at))),
    ]),
    ...more,
  ];
  return [
    {
      id: "comparison",
      name: t("take.table.comparison"),
      title,
      filter,
      draw: (room) =>
        drawTable(
          {
            leastWidth: room.width,
            columns: [
              { head: t("compare.property"), share: 2, isBold: true },
              ...items.map(({ id }) => ({ head: nameItem(id), share: 3 })),
            ],
            rows,
          },
          room,
        ),
    },
  ];
}

/** The items that the address puts side by side, for a frame. */
export async function embedComparison(context: TakingContext): Promise<EmbeddedView> {
  const chosen = await compareChosen(context);
  const title = titleOfComparison(chosen, chosen, context.i18n);
  const [picture] = await pictureComparison({ id: "comparison", title, evidenceIds: [] }, context);
  return { title, filter: chosen.filter, picture };
}
