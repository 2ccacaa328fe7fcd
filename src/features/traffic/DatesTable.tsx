import { DataTable } from "../../ui/parts/DataTable";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { SiteDates } from "./siteDates";
import { usePeriodNames } from "./usePeriodNames";

interface TableRow {
  readonly key: string;
  /** As in the drawing; empty for a bar. */
  readonly number: string;
  readonly what: string;
  readonly when: string;
  readonly evidenceIds: readonly string[];
}

/** The dates and bars of the drawing, each with its evidence. */
export function DatesTable({ dates: { events, periods } }: { dates: SiteDates }) {
  const { t, formats, labelOf } = useI18n();
  const { nameFigures, describePeriod } = usePeriodNames();
  const rows: TableRow[] = [
    ...events.map(({ number, event }) => ({
      key: event.eventId,
      number: String(number),
      what: labelOf(event.labels),
      when: formats.formatDate(event.date),
      evidenceIds: [event.evidenceId],
    })),
    ...periods.map(({ key, figures, period }) => ({
      key,
      number: "",
      what: nameFigures(figures),
      when: describePeriod(period),
      evidenceIds: figures.map(({ evidenceId }) => evidenceId),
    })),
  ];
  return (
    <DataTable
      name={t("traffic.datesTitle")}
      caption={t("traffic.datesCaption")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "number", header: t("traffic.column.number"), cell: ({ number }) => number },
        { key: "what", header: t("traffic.column.what"), rowHeader: true, cell: ({ what }) => what },
        {
          key: "when",
          header: t("traffic.column.when"),
          cell: ({ what, when, evidenceIds }) => (
            <>
              {when}
              <EvidenceLink evidenceIds={evidenceIds} of={what} />
            </>
          ),
        },
      ]}
    />
  );
}
