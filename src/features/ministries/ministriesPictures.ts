import { drawBars } from "../../export/pictures/drawBars";
import { fillOf } from "../../export/pictures/inks";
import type { ExportPicture } from "../../export/pictures/picture";
import type { Taken, TakingContext } from "../../export/takeable";
import { compareInView } from "./ministriesExports";

/** The ministries as bars on the chosen channel; each says how complete the source is for it, and why it has no rank. */
export async function pictureMinistries(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { t, formats, labelOf } = context.i18n;
  const { rows, channel, filter, nameChannel } = await compareInView(context);
  const ink = context.answer.inkOf(channel);
  const countText = (count: number, total: number) =>
    total === 0 ? "–" : t("ministries.ofPosts", { count, total, share: formats.formatShare(count / total) });
  return [
    {
      id: "ministries",
      name: t("take.table.ministries"),
      title,
      filter,
      remark: `${t("ministries.lead")} ${t("take.changesLimits")}`,
      draw: (room) =>
        drawBars(
          [
            {
              label: t("ministries.column.on", { channel: nameChannel(channel) }),
              value: "",
              parts: [],
              isHeading: true,
            },
            ...rows.map(({ ministry, posts, withAny, listed, notRanked }) => {
              const count = listed.get(channel) ?? 0;
              const completeness = t("pair", {
                label: t("ministries.column.any"),
                value: countText(withAny, posts.length),
              });
              return {
                label: labelOf(ministry.labels),
                note: [completeness, notRanked && t(`ministries.notRanked.${notRanked}`)]
                  .filter(Boolean)
                  .join(formats.separator),
                value: countText(count, posts.length),
                parts:
                  posts.length === 0
                    ? []
                    : [
                        { start: 0, end: 1 },
                        {
                          start: 0,
                          end: count / posts.length,
                          fill: notRanked ? undefined : (inks: typeof room.inks) => fillOf(ink, inks),
                        },
                      ],
              };
            }),
          ],
          room,
        ),
    },
  ];
}
