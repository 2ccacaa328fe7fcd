import { computeDerived, type DerivedFigure } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { drawBars, type BarRow } from "../../export/pictures/drawBars";
import { fillOf, type Inks } from "../../export/pictures/inks";
import type { ExportPicture } from "../../export/pictures/picture";
import type { Taken, TakingContext } from "../../export/takeable";
import { formatDerived, formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";
import { computeSurveyFlow, isStated, titleOfSurvey, type GroupKey } from "./surveyFlow";

const FILLS: Partial<Record<GroupKey, (inks: Inks) => string>> = {
  senders: (inks) => fillOf("newsletter", inks),
  soon: (inks) => inks.bar,
  considering: (inks) => inks["bar-2"],
};

/** The survey: every group on the line of all posts that answered, and how a share of the rest can be read. */
export async function pictureSurvey(
  { title }: Taken,
  { answer, i18n }: TakingContext,
): Promise<readonly ExportPicture[]> {
  await i18n.loadMessages("newsletters");
  const { t } = i18n;
  const flow = computeSurveyFlow({ findFigure: answer.findFigure, derived: computeDerived(answer.dataset) });
  const { total, respondents } = flow ?? {};
  if (!flow || total === undefined || !respondents) return [];
  const format = (count: Figure | DerivedFigure) =>
    isStated(count) ? formatFigure(count, i18n) : formatDerived(count, i18n);
  const rows: readonly BarRow[] = [
    {
      label: nameMeasure(respondents.measure, i18n),
      value: format(respondents),
      parts: [{ start: 0, end: 1 }],
    },
    ...flow.groups.map(({ key, count, span }): BarRow => ({
      label: isStated(count)
        ? nameMeasure(count.measure, i18n)
        : t(key === "rest" ? "newsletters.group.rest" : "newsletters.group.nonSenders"),
      value: format(count),
      parts: [{ start: span.start / total, end: span.end / total, fill: FILLS[key] }],
    })),
    ...(flow.socialShare && flow.readings.length > 0
      ? [
          {
            label: t("newsletters.flow.social", {
              share: format(flow.socialShare),
              count: flow.readings.length,
            }),
            value: "",
            parts: [],
            isHeading: true,
          },
        ]
      : []),
    ...flow.readings.map(({ key, base, social, span }): BarRow => ({
      label: t(`newsletters.flow.reading.${key}`),
      value: t("newsletters.flow.ofBase", { social: format(social), base: format(base) }),
      parts: [
        { start: span.start / total, end: span.end / total },
        { start: span.start / total, end: (span.start + social.range.high) / total },
        {
          start: span.start / total,
          end: (span.start + social.range.low) / total,
          fill: (inks) => inks["bar-2"],
        },
      ],
    })),
  ];
  return [
    {
      id: "survey",
      name: t("take.picture.chart"),
      title,
      filter: "",
      remark: t("newsletters.flow.notAsked"),
      draw: (room) => drawBars(rows, room),
    },
  ];
}

/** The survey, for a frame. */
export async function embedSurvey(context: TakingContext): Promise<EmbeddedView> {
  const { answer, i18n } = context;
  await i18n.loadMessages("newsletters");
  const flow = computeSurveyFlow({ findFigure: answer.findFigure, derived: computeDerived(answer.dataset) });
  const title = flow ? titleOfSurvey(flow, i18n.t) : i18n.t("screen.newsletters");
  const [picture] = await pictureSurvey({ id: "letters-survey", title, evidenceIds: [] }, context);
  return { title, filter: "", picture };
}
