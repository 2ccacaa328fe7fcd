import { useMemo } from "react";
import { Timeline, type TimeSpan } from "../../charts/Timeline";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { DataTable } from "../../ui/parts/DataTable";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { DerivedValue } from "../../ui/figures/FigureValue";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Message } from "../../ui/language/Message";
import { computeSteps, computeStretches, isToTheDay, type Step, type Stretch } from "./fileSteps";

/** The dates of the file and of what it tells, with the days between them. */
export function Chronology() {
  const { t, formats, labelOf } = useI18n();
  const { dataset } = useAnswer();
  const derived = useDerived();
  const steps = useMemo(() => computeSteps(dataset.events), [dataset]);
  const stretches = useMemo(() => computeStretches(dataset.events), [dataset]);
  const overdue = stretches.find(({ kind }) => kind === "overdue");
  const lateness = derived.get("days_due_to_answer");
  const whole = derived.get("days_filed_to_answer");
  const undrawn = steps.filter(({ event }) => !isToTheDay(event));
  if (steps.length === 0) return null;
  const title = overdue
    ? t("questions.chronology.late", { count: overdue.days })
    : t("questions.chronology.title");
  const nameOf = ({ event }: Step) =>
    t("pair", { label: labelOf(event.labels), value: formats.formatDate(event.date) });
  const spanOf = ({ kind, from, to, days }: Stretch): TimeSpan => ({
    key: kind,
    ink: kind === "overdue" ? "accent" : "second",
    start: from.date,
    end: to.date,
    text: t("questions.days", { count: days }),
  });
  return (
    <Card
      id="chronology"
      className="chronology"
      title={title}
      evidenceIds={overdue ? [overdue.from.evidenceId, overdue.to.evidenceId] : []}
    >
      <Timeline
        points={steps
          .filter(({ event }) => isToTheDay(event))
          .map(({ number, event }) => ({ key: event.eventId, date: event.date, mark: String(number) }))}
        rows={[{ key: "stretches", spans: stretches.map(spanOf) }]}
        name={t("chart.sentence", { title, rows: steps.map(nameOf).join(formats.separator) })}
      />
      {undrawn.length > 0 && (
        <p className="remark">
          {t("questions.chronology.undrawn", { events: formats.formatList(undrawn.map(nameOf)) })}
        </p>
      )}
      {overdue && lateness && whole && (
        <p>
          <Message
            id="questions.chronology.sentence"
            values={{
              due: formats.formatDate(overdue.from.date),
              printed: formats.formatDate(overdue.to.date),
              late: <DerivedValue derived={lateness} />,
              lateDays: lateness.value,
              whole: <DerivedValue derived={whole} />,
              wholeDays: whole.value,
            }}
          />
        </p>
      )}
      <p>{t("questions.chronology.signing")}</p>
      <StepTable name={t("questions.chronology.title")} steps={steps} />
    </Card>
  );
}

function StepTable({ name, steps }: { name: string; steps: readonly Step[] }) {
  const { t, formats, labelOf } = useI18n();
  const daysOf = (days: number | undefined) =>
    days === undefined ? "" : <em>{formats.formatNumber(days).replace("-", "−")}</em>;
  return (
    <DataTable
      name={name}
      caption={t("questions.chronology.caption")}
      rows={steps}
      rowKey={({ event }) => event.eventId}
      columns={[
        { key: "number", header: t("questions.column.number"), cell: ({ number }) => number },
        {
          key: "event",
          header: t("questions.column.event"),
          rowHeader: true,
          cell: ({ event }) => <LabelText labels={event.labels} />,
        },
        {
          key: "date",
          header: t("questions.column.date"),
          cell: ({ event }) => (
            <span className="figure-value">
              {formats.formatDate(event.date)}
              <EvidenceLink evidenceIds={[event.evidenceId]} of={labelOf(event.labels)} />
            </span>
          ),
        },
        {
          key: "sincePrevious",
          header: t("questions.column.sincePrevious"),
          numeric: true,
          cell: ({ sincePrevious }) => daysOf(sincePrevious),
        },
        {
          key: "sinceFiled",
          header: t("questions.column.sinceFiled"),
          numeric: true,
          cell: ({ sinceFiled }) => daysOf(sinceFiled),
        },
      ]}
    />
  );
}
