import { computeBudget, type Budget } from "../../domain/budget/statedAmounts";
import type { EmbeddedView } from "../../export/embeds/embeddedView";
import { drawBars, type BarRow } from "../../export/pictures/drawBars";
import { drawColumns } from "../../export/pictures/drawColumns";
import { hatchOf, type Inks } from "../../export/pictures/inks";
import type { ExportPicture } from "../../export/pictures/picture";
import { element } from "../../export/pictures/svg";
import type { Taken, TakingContext } from "../../export/takeable";
import { formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";
import { BUDGET_MODES, parseBudgetView } from "../../view-state/budgetView";
import {
  computeRows,
  computeYearRows,
  formatAbout,
  scaleOf,
  titleOfAmounts,
  type RowMode,
} from "./budgetSeries";

/** The amounts in each reading, first the one that the address chooses. */
export async function pictureAmounts(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  const { answer, i18n, search } = context;
  await i18n.loadMessages("budget");
  const budget = computeBudget(answer.dataset.figures);
  if (budget.lines.length === 0) return [];
  const { mode: chosen } = parseBudgetView(search);
  const modes = BUDGET_MODES.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return modes.flatMap((mode) =>
    mode === "time" ? pictureYears(budget, title, context) : pictureRows(budget, mode, title, context),
  );
}

/** The amounts in the reading that the address chooses, for a frame. */
export async function embedAmounts(context: TakingContext): Promise<EmbeddedView> {
  const { answer, i18n } = context;
  await i18n.loadMessages("budget");
  const budget = computeBudget(answer.dataset.figures);
  const title = budget.lines.length > 0 ? titleOfAmounts(budget, i18n) : i18n.t("screen.budget");
  const [picture] = await pictureAmounts({ id: "budget-lines", title, evidenceIds: [] }, context);
  return { title, filter: "", picture };
}

function pictureRows(
  budget: Budget,
  mode: RowMode,
  title: string,
  { i18n }: TakingContext,
): readonly ExportPicture[] {
  const { t, formats } = i18n;
  const rows = computeRows(budget, mode, i18n);
  const scale = scaleOf(rows, mode);
  const bars = rows.map(({ line: { figure }, label, bar }): BarRow => {
    const isExact = figure.qualifier === "exact";
    const fill = (inks: Inks) => (isExact ? inks.bar : hatchOf());
    const reach = mode === "share" ? 1 : bar?.reach;
    return {
      label,
      note: [
        isExact ? "" : t(`qualifier.${figure.qualifier}`),
        figure.period ? formats.formatPeriod(figure.period) : t("budget.noPeriod"),
      ]
        .filter(Boolean)
        .join(formats.comma),
      value: mode === "stated" ? formatFigure(figure, i18n) : (bar?.text ?? t("budget.noPerYear")),
      parts: bar
        ? [
            ...(reach === undefined ? [] : [{ start: 0, end: reach / scale, isOpen: true }]),
            { start: 0, end: bar.value / scale, fill },
          ]
        : [],
    };
  });
  return [
    {
      id: `budget-${mode}`,
      name: t(`budget.mode.${mode}`),
      title,
      filter: "",
      remark: t(`budget.remark.${mode}`),
      draw: (room) => drawBars(bars, room),
    },
  ];
}

function pictureYears(budget: Budget, title: string, { i18n }: TakingContext): readonly ExportPicture[] {
  const { t, formats } = i18n;
  const { lines, years } = computeYearRows(budget);
  if (years.length === 0) return [];
  const fills = lines.map(({ figure }, series) => (inks: Inks) => {
    if (figure.qualifier !== "exact") return hatchOf(series);
    return series % 2 === 0 ? inks.bar : inks["bar-2"];
  });
  return [
    {
      id: "budget-years",
      name: t("budget.mode.time"),
      title,
      filter: "",
      remark: t("budget.remark.time"),
      legend: lines.map(({ figure }, series) => ({
        width: 20,
        text: nameMeasure(figure.measure, i18n),
        draw: (inks) => ({
          svg: element("rect", {
            x: 0.5,
            y: 0.5,
            width: 19,
            height: 13,
            fill: fills[series]?.(inks),
            stroke: inks.ink,
          }),
          height: 14,
        }),
      })),
      draw: (room) =>
        drawColumns(
          years.map(({ label, parts, sum }) => ({ label, parts, value: formatAbout(sum, formats) })),
          fills,
          room,
        ),
    },
  ];
}
