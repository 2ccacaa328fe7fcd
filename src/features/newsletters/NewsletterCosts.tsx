import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { DataTable } from "../../ui/parts/DataTable";
import { Fold } from "../../ui/parts/Fold";
import { useI18n } from "../../ui/language/LanguageProvider";
import { StatementList } from "../../ui/evidence/StatementList";
import type { CostRow } from "./newslettersSeries";

/** With which tools newsletters are made, and who bears what they cost. */
export function NewsletterCosts({ rows }: { rows: readonly CostRow[] }) {
  const { t } = useI18n();
  const evidenceOf = (aspects: readonly CostRow["aspect"][]) =>
    rows
      .filter(({ aspect }) => aspects.includes(aspect))
      .flatMap(({ statements }) => statements.map(({ evidenceId }) => evidenceId));
  const payers = (["ministry", "post"] as const).filter((aspect) => evidenceOf([aspect]).length > 0);
  return (
    <Card
      id="letters-costs"
      className="wide"
      title={t(payers.length === 2 ? "newsletters.costs.title" : "newsletters.costs.plain")}
      evidenceIds={evidenceOf(payers)}
    >
      <Fold label={t("newsletters.table", { count: rows.length })}>
        <DataTable
          caption={t("newsletters.costs.caption")}
          rows={rows}
          rowKey={({ aspect }) => aspect}
          columns={[
            {
              key: "aspect",
              header: t("newsletters.column.aspect"),
              rowHeader: true,
              cell: ({ aspect }) => t(`newsletters.costs.${aspect}`),
            },
            {
              key: "statements",
              header: t("newsletters.column.statements"),
              cell: ({ statements }) => <StatementList statements={statements} />,
            },
          ]}
        />
      </Fold>
      <p className="remark">{t("newsletters.costs.noAmount")}</p>
      <AskedAndAnswered evidenceIds={evidenceOf(payers)} />
    </Card>
  );
}
