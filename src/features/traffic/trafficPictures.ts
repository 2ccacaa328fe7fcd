import { computeTicks, makeTimeScale, placePoints } from "../../charts/timeScale";
import { computeDerived } from "../../domain/derived/computeDerived";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { drawBars, type BarRow } from "../../export/pictures/drawBars";
import { stack } from "../../export/pictures/drawing";
import { drawTable } from "../../export/pictures/drawTable";
import { drawText } from "../../export/pictures/drawText";
import { drawTimeline, type TimeRow } from "../../export/pictures/drawTimeline";
import type { Inks } from "../../export/pictures/inks";
import type { ExportPicture } from "../../export/pictures/picture";
import type { Taken, TakingContext } from "../../export/takeable";
import { formatDerived, formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";
import {
  computeChain,
  computeContent,
  computeOrigin,
  isStated,
  rangeOfCount,
  titleOfOrigin,
  type Count,
} from "./trafficSeries";
import { computeSiteDates } from "./siteDates";

const FIRST = (inks: Inks) => inks.bar;
const SECOND = (inks: Inks) => inks["bar-2"];

/** Where the visitors came from. */
export async function pictureOrigin(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { i18n } = context;
  await i18n.loadMessages("traffic");
  const { findFigure } = context.answer;
  const origin = computeOrigin(numbersOf(context));
  if (!origin) return [];
  const visitors = findFigure("traffic.unique_visitors");
  const countries = findFigure("traffic.countries");
  const fillOfPart = (key: "domestic" | "abroad") => (key === "domestic" ? FIRST : SECOND);
  const rows: readonly BarRow[] = [
    ...(visitors
      ? [
          {
            label: nameMeasure(visitors.measure, i18n),
            value: formatFigure(visitors, i18n),
            parts: [
              { start: 0, end: 1 },
              ...(origin.fits
                ? origin.parts.map(({ key, range: { low } }) => ({
                    start: key === "domestic" ? 0 : 1 - low,
                    end: key === "domestic" ? low : 1,
                    fill: fillOfPart(key),
                  }))
                : []),
            ],
          },
        ]
      : []),
    ...origin.parts.map(({ key, share, range, visitors: count }): BarRow => ({
      label: nameMeasure(share.measure, i18n),
      note: count ? `${formatDerived(count, i18n)} ${i18n.t("unit.visitors")}` : "",
      value: formatFigure(share, i18n),
      parts: [
        { start: 0, end: 1 },
        { start: 0, end: range.high },
        { start: 0, end: range.low, fill: fillOfPart(key) },
      ],
    })),
    ...(countries
      ? [
          {
            label: nameMeasure(countries.measure, i18n),
            note: i18n.t("traffic.countriesOpen"),
            value: formatFigure(countries, i18n),
            parts: [],
          },
        ]
      : []),
  ];
  const isRounded = origin.parts.some(({ range }) => range.high > range.low);
  return [
    {
      id: "origin",
      name: i18n.t("take.picture.chart"),
      title,
      filter: "",
      remark: isRounded ? i18n.t("traffic.rangeRemark") : "",
      draw: (room) => drawBars(rows, room),
    },
  ];
}

/** Visitors, visits and views on one scale. */
export async function pictureChain(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { i18n } = context;
  await i18n.loadMessages("traffic");
  const chain = computeChain(numbersOf(context));
  if (!chain) return [];
  const { steps, scale } = chain;
  const rows = steps.map(({ count, ratio }): BarRow => {
    const { low, high } = rangeOfCount(count);
    return {
      label: isStated(count) ? nameMeasure(count.measure, i18n) : i18n.t(`derived.${count.name}.label`),
      note: ratio
        ? `× ${formatCount(ratio, context)} ${i18n.t(`unit.${ratio.unit as "visits-per-visitor"}`)}`
        : "",
      value: formatCount(count, context),
      parts: [
        { start: 0, end: high / scale },
        { start: 0, end: low / scale, fill: FIRST },
      ],
    };
  });
  return [
    {
      id: "visits",
      name: i18n.t("take.picture.chart"),
      title,
      filter: "",
      remark: i18n.t("traffic.chainScale"),
      draw: (room) => drawBars(rows, room),
    },
  ];
}

/** Where the visitors came from, and their visits and views below, for a frame. */
export async function embedTraffic(context: TakingContext): Promise<EmbeddedView> {
  const { i18n } = context;
  await i18n.loadMessages("traffic");
  const origin = computeOrigin(numbersOf(context));
  const title = origin ? titleOfOrigin(origin, i18n) : i18n.t("screen.traffic");
  const taken: Taken = { id: "", title, evidenceIds: [] };
  const [first] = await pictureOrigin(taken, context);
  const [second] = await pictureChain({ ...taken, title: i18n.t("traffic.chainTitle") }, context);
  const picture = first && second ? stackPictures(first, second) : (first ?? second);
  return { title: picture?.title ?? title, filter: "", picture };
}

/** Two pictures as one, the second with its title over it. */
function stackPictures(first: ExportPicture, second: ExportPicture): ExportPicture {
  return {
    ...first,
    remark: [first.remark, second.remark].filter(Boolean).join(" "),
    draw: (room) =>
      stack(
        [
          first.draw(room),
          drawText(second.title, room.width, { size: 15, ink: room.inks["ink-2"], isBold: true }),
          second.draw(room),
        ],
        16,
      ),
  };
}

/** What was put on the site, by kind. */
export async function pictureContent(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { i18n, answer } = context;
  await i18n.loadMessages("traffic");
  const { items, parts, scale } = computeContent(answer.findFigure);
  if (scale === 0) return [];
  const rows = [...(items ? [items] : []), ...parts].map((figure): BarRow => ({
    label: nameMeasure(figure.measure, i18n),
    value: formatFigure(figure, i18n),
    parts: [
      ...(items ? [{ start: 0, end: items.value / scale }] : []),
      { start: 0, end: figure.value / scale, fill: figure === items ? FIRST : SECOND },
    ],
  }));
  return [
    {
      id: "content",
      name: i18n.t("take.picture.chart"),
      title,
      filter: "",
      draw: (room) => drawBars(rows, room),
    },
  ];
}

/** Which figure covers which days. */
export async function pictureDates(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { i18n, answer } = context;
  const { t, formats, labelOf } = i18n;
  await i18n.loadMessages("traffic");
  const { events, periods, printed } = computeSiteDates(answer.dataset);
  const scale = makeTimeScale([
    ...events.map(({ event }) => event.date),
    ...periods.flatMap(({ period }) => [period.start, period.end]),
  ]);
  if (!scale || scale.first === scale.last || periods.length === 0) return [];
  const points = events.map(({ number, event }) => ({ date: event.date, mark: String(number) }));
  const rows = periods.map(({ period, figures }): TimeRow => ({
    label: t("pair", {
      label: figures.map(({ measure }) => nameMeasure(measure, i18n)).join(" · "),
      value: `${formats.formatPeriod(period)}, ${t(`period.${period.basis}`)}`,
    }),
    spans: [
      {
        start: scale.shareOf(period.start),
        end: scale.shareOf(period.end),
        ink: period.basis === "stated" ? "bar" : "bar-2",
      },
      ...(printed && period.end < printed.date
        ? [{ start: scale.shareOf(period.end), end: scale.shareOf(printed.date), ink: "open" as const }]
        : []),
    ],
  }));
  return [
    {
      id: "dates",
      name: t("take.picture.chart"),
      title,
      filter: "",
      remark: t("traffic.datesDrawing"),
      draw: (room) =>
        stack(
          [
            drawTimeline(
              {
                points: placePoints(points, scale, 30 / room.width).map(({ point, ...spot }) => ({
                  ...spot,
                  mark: point.mark,
                })),
                ticks: computeTicks(scale),
                rows,
                ends: [formats.formatDate(scale.first), formats.formatDate(scale.last)],
              },
              room,
            ),
            drawTable(
              {
                leastWidth: 360,
                columns: [
                  { head: "", share: 1 },
                  { head: "", share: 10 },
                  { head: "", share: 5, isNumeric: true },
                ],
                rows: events.map(({ number, event }) => [
                  String(number),
                  labelOf(event.labels),
                  formats.formatDate(event.date),
                ]),
              },
              room,
            ),
          ],
          12,
        ),
    },
  ];
}

function numbersOf({ answer }: TakingContext) {
  return { findFigure: answer.findFigure, derived: computeDerived(answer.dataset) };
}

function formatCount(count: Count, { i18n }: TakingContext): string {
  return isStated(count) ? formatFigure(count, i18n) : formatDerived(count, i18n);
}
