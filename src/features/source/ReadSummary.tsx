import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import type { Extraction } from "../../domain/dataset/extraction";
import { DataTable } from "../../ui/parts/DataTable";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pair } from "../../ui/language/Pair";
import { reasonText } from "./reasonText";
import { useNaming } from "./useNaming";
import { countFacts, countPosts, groupUnread } from "./summaryRows";

/** What was read from a text, what could not be placed, and what was not read, with the reasons in words. */
export function ReadSummary({ extraction }: { extraction: Extraction }) {
  const { t, formats, labelOf } = useI18n();
  const { nameMentioned } = useNaming();
  const { dataset, isUnfinished, typography, unanchored } = extraction;
  const signCount = [...typography.values()].reduce((sum, count) => sum + count, 0);
  const names = dataset.unresolved.filter(({ kind }) => kind === "name");
  const unread = groupUnread(dataset.unresolved);
  const reasonOf = (reason: string) => {
    const { message, of } = reasonText(reason);
    return t(message, { of: nameMentioned(of, dataset) });
  };
  const language = dataset.header.get("text_language");
  return (
    <section className="source-summary" aria-labelledby="source-summary-title">
      <h2 id="source-summary-title">{t("source.summary.title")}</h2>
      {isUnfinished && <p>{t("source.summary.unfinished")}</p>}
      {signCount > 0 && <p>{t("source.summary.typography", { count: signCount })}</p>}
      <div className="source-summary-grid">
        <section>
          <DataTable
            caption={t("source.summary.facts")}
            rows={countFacts(dataset)}
            rowKey={({ kind }) => kind}
            columns={[
              {
                key: "kind",
                header: t("column.kind"),
                rowHeader: true,
                cell: ({ kind }) => t(`source.fact.${kind}`),
              },
              {
                key: "count",
                header: t("source.summary.count"),
                numeric: true,
                cell: ({ count }) => formats.formatNumber(count),
              },
            ]}
          />
        </section>
        <section>
          <DataTable
            caption={t("source.summary.posts")}
            rows={countPosts(dataset)}
            rowKey={({ channelId }) => channelId}
            columns={[
              {
                key: "channel",
                header: t("column.channel"),
                rowHeader: true,
                cell: ({ labels }) => labelOf(labels),
              },
              {
                key: "count",
                header: t("source.summary.postCount"),
                numeric: true,
                cell: ({ count }) => formats.formatNumber(count),
              },
            ]}
          />
        </section>
        <section>
          <h3>{t("source.summary.names", { count: names.length })}</h3>
          <ul className="plain-list">
            {names.map(({ text, reason, questionId, start }) => (
              <li key={start}>
                <q lang={language}>
                  <UnbrokenNumbers>{text}</UnbrokenNumbers>
                </q>{" "}
                <span className="remark">{reasonOf(reason)}</span>{" "}
                {questionId !== "" && (
                  <span className="remark">{t("source.question", { id: questionId })}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("source.summary.numbers", { count: unread.flatMap(({ rows }) => rows).length })}</h3>
          <ul className="plain-list">
            {unread.map(({ reason, rows }) => (
              <li key={reason}>
                <Pair
                  label={reasonOf(reason)}
                  value={<span lang={language}>{rows.map(({ text }) => text).join(" · ")}</span>}
                />
              </li>
            ))}
          </ul>
        </section>
        {unanchored.length > 0 && (
          <section>
            <h3>{t("source.summary.unanchored", { count: unanchored.length })}</h3>
            <ul className="plain-list">
              {unanchored.map(({ statementId, fragment, questionId }) => (
                <li key={statementId}>
                  <q lang={language}>
                    <UnbrokenNumbers>{fragment}</UnbrokenNumbers>
                  </q>{" "}
                  <span className="remark">{t("source.question", { id: questionId })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}
