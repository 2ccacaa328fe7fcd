import type { Drawing } from "../../export/pictures/drawing";
import { beside, stack } from "../../export/pictures/drawing";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { drawTable } from "../../export/pictures/drawTable";
import { drawText } from "../../export/pictures/drawText";
import { fillOf, type Inks } from "../../export/pictures/inks";
import type { ExportPicture, Room } from "../../export/pictures/picture";
import { element } from "../../export/pictures/svg";
import type { Taken, TakingContext } from "../../export/takeable";
import type { ChannelInk } from "../../ui/pennant/channelInk";
import { changeText, findingText, roundedText } from "./changeText";
import { compareTaken } from "./changesExports";
import { computeFlow, FLOW_KINDS, type Flow } from "./changesSeries";
import { FLOW_BOX, layOutFlow, pathOfBand, type BandKind } from "./flowGeometry";

/** The flow on the chosen channel with its counts, as on the screen, then the changes of the chosen posts. */
export async function pictureChanges(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { t } = context.i18n;
  const compared = await compareTaken(context);
  if (!compared) return [];
  const { comparison, values, channel, rows, filter, among, of, nameChannel } = compared;
  const flow = computeFlow(comparison, channel, among.rows);
  return [
    ...(flow ? [pictureFlow({ title, filter: among.filter }, flow, compared, context)] : []),
    {
      id: "then-and-now-posts",
      name: t("changes.table"),
      title,
      filter,
      of,
      draw: (room) =>
        drawTable(
          {
            leastWidth: 320,
            columns: [
              { head: t("column.post"), share: 2 },
              { head: nameChannel(channel), share: 3 },
            ],
            rows: rows.map(({ name, country, changed }) => [
              `${name}, ${country}`,
              changeText(changed.changes.get(channel)?.kind ?? "not-comparable", values, context.i18n),
            ]),
          },
          room,
        ),
    },
  ];
}

/** How the chosen posts changed on the channel, for a frame. Rejects where the site does not publish both sources. */
export async function embedChanges(context: TakingContext): Promise<EmbeddedView> {
  const { i18n } = context;
  const compared = await compareTaken(context);
  if (!compared) throw new Error("the two sources that the address names are not published");
  const { comparison, values, channel, rows, filter, of, nameChannel } = compared;
  const flow = computeFlow(comparison, channel, rows);
  const title = findingText(flow, values, nameChannel(channel), i18n);
  return {
    title,
    filter,
    of,
    picture: flow && pictureFlow({ title, filter }, flow, compared, context),
  };
}

type Compared = NonNullable<Awaited<ReturnType<typeof compareTaken>>>;

/** A flow with its counts. */
function pictureFlow(
  words: Pick<ExportPicture, "title" | "filter">,
  flow: Flow,
  { older, newer, comparison, values, of, nameChannel }: Compared,
  { i18n }: TakingContext,
): ExportPicture {
  const { t, formats } = i18n;
  const { channelId, both, counts } = flow;
  const ink = comparison.newer.inkOf(channelId);
  const labels = [older.label, newer.label] as const;
  const counted = FLOW_KINDS.filter((kind) => counts[kind] > 0);
  const caption = t("changes.flow", { channel: nameChannel(channelId), both });
  return {
    ...words,
    id: "then-and-now",
    name: caption,
    of,
    remark: `${t("changes.limit.register")} ${roundedText(flow, i18n)}`.trim(),
    draw: (room) =>
      stack(
        [
          drawText(caption, room.width, { size: 15, ink: room.inks.ink, isBold: true }),
          drawFlow(flow, ink, labels, formats.formatNumber, room),
          drawTable(
            {
              leastWidth: room.width,
              columns: [
                { head: labels.join(" → "), share: 6 },
                { head: t("column.named"), share: 1, isNumeric: true },
                { head: t("changes.share"), share: 1, isNumeric: true },
              ],
              rows: counted.map((kind) => [
                changeText(kind, values, i18n),
                formats.formatNumber(counts[kind]),
                formats.formatShare(counts[kind] / both),
              ]),
            },
            room,
          ),
        ],
        16,
      ),
  };
}

/** As on the screen: strongest where both sources have the post on the channel. */
const OPACITY: Readonly<Record<BandKind, number>> = {
  "in-both": 0.45,
  "newer-only": 0.25,
  "older-only": 0.7,
  "in-neither": 0.6,
};

function drawFlow(
  flow: Flow,
  ink: ChannelInk,
  labels: readonly [string, string],
  format: (count: number) => string,
  { width, inks }: Room,
): Drawing {
  const { bands, older, newer } = layOutFlow(flow);
  const { left, right, column, height } = FLOW_BOX;
  // In narrow frames the figure shrinks, and its numbers do not.
  const scale = Math.min(1, width / FLOW_BOX.width);
  const boxWidth = FLOW_BOX.width * scale;
  const x = (width - boxWidth) / 2;
  const colourOf = (kind: BandKind, own: Inks) =>
    kind === "older-only" ? own["ink-2"] : kind === "in-neither" ? own.rule : fillOf(ink, own);
  const columnOf = (blocks: typeof older, at: number, textAt: number, anchor: "start" | "end") =>
    blocks
      .filter(({ count }) => count > 0)
      .map(
        (block) =>
          element("rect", { x: at, y: block.top, width: column, height: block.height, fill: inks.ink }) +
          element(
            "text",
            {
              x: textAt,
              y: block.top + block.height / 2 + 5,
              fill: inks.ink,
              "font-size": 14 / scale,
              "font-family": "sans-serif",
              "text-anchor": anchor,
            },
            format(block.count),
          ),
      )
      .join("");
  const picture = {
    height: height * scale,
    svg: element(
      "g",
      { transform: scale < 1 ? `scale(${scale})` : undefined },
      [
        ...bands.map((band) =>
          element("path", {
            d: pathOfBand(band),
            fill: colourOf(band.kind, inks),
            "fill-opacity": OPACITY[band.kind],
          }),
        ),
        columnOf(older, left, left - 8, "end"),
        columnOf(newer, right, right + column + 8, "start"),
      ].join(""),
    ),
  };
  const half = boxWidth / 2 - 8;
  const look = { size: 13, ink: inks["ink-2"] } as const;
  const heads = beside([
    { x, drawing: drawText(labels[0], half, look) },
    { x: x + boxWidth - half, drawing: drawText(labels[1], half, { ...look, anchor: "end" }) },
  ]);
  return stack([heads, beside([{ x, drawing: picture }])], 8);
}
