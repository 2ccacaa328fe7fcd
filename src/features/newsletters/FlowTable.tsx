import type { ReactNode } from "react";
import type { DerivedFigure } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { DataTable } from "../../ui/parts/DataTable";
import { Fold } from "../../ui/parts/Fold";
import { CountValue, DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { Message } from "../../ui/language/Message";
import type { SurveyFlow } from "./surveyFlow";
import { useGroupLabel } from "./useGroupLabel";

interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly count: Figure | DerivedFigure;
  readonly base: ReactNode;
  readonly share: Figure | undefined;
}

/** The rows of the drawing as a table, each with the number it is a part of and the share that the answer states. */
export function FlowTable({ flow }: { flow: SurveyFlow }) {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const { findFigure } = useAnswer();
  const groupLabel = useGroupLabel();
  const { respondents, groups, readings, socialShare } = flow;
  const rows: TableRow[] = [
    ...(respondents
      ? [
          {
            key: "respondents",
            label: nameMeasure(respondents.measure),
            count: respondents,
            base: t("value.notStated"),
            share: undefined,
          },
        ]
      : []),
    ...groups.map((group) => ({
      key: group.key,
      label: groupLabel(group),
      count: group.count,
      base: respondents ? formats.formatNumber(respondents.value) : t("value.notStated"),
      share: group.key === "senders" ? findFigure("survey.share_senders") : undefined,
    })),
    ...readings.map(({ key, base, social }) => ({
      key,
      label: t(`derived.${social.name}.label`),
      count: social,
      base: <DerivedValue derived={base} />,
      share: socialShare,
    })),
  ];
  return (
    <Fold label={t("newsletters.table", { count: rows.length })}>
      <DataTable
        name={t("newsletters.flow.survey")}
        caption={t("newsletters.flow.caption")}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "group",
            header: t("newsletters.column.group"),
            rowHeader: true,
            cell: ({ label, share }) => (
              <>
                {label}
                {share && (
                  <span className="definition">
                    <Message id="newsletters.flow.share" values={{ share: <FigureValue figure={share} /> }} />
                  </span>
                )}
              </>
            ),
          },
          {
            key: "count",
            header: t("newsletters.column.count"),
            numeric: true,
            cell: ({ count }) => <CountValue count={count} />,
          },
          { key: "base", header: t("newsletters.column.base"), numeric: true, cell: ({ base }) => base },
        ]}
      />
    </Fold>
  );
}
