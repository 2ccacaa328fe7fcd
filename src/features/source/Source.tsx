import { useEffect, useMemo, useState } from "react";
import type messages from "../../i18n/messages/source/en.json";
import { isTextEvidence } from "../../domain/dataset/document";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useSheet } from "../../ui/parts/useSheet";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { formatSourceView, parseSourceView } from "../../view-state/sourceView";
import { EvidenceDetail, LazyUseList } from "./evidence/EvidenceDetail";
import { EvidenceList } from "./evidence/EvidenceList";
import { computeMarks } from "./evidence/marks";
import { OpenText } from "./opening/OpenText";
import { computeRows, computeTextRows, findRow, type SourceRow } from "./evidence/rows";
import { useWays } from "./useWays";
import "./Source.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    source: typeof messages;
  }
}

// Needed once a text or a package is open; loaded while the worker reads it.
const LazyTextPane = lazyComponent(async () => (await import("./evidence/TextPane")).TextPane);
const LazyVerdictCard = lazyComponent(async () => (await import("./VerdictCard")).VerdictCard);
const LazyPackageCard = lazyComponent(async () => (await import("./PackageCard")).PackageCard);
const LazyRecordChecks = hydrateOnView(
  async () => (await import("./checks/RecordChecks")).RecordChecks,
  ["recordChecks"],
);
const LazyReadSummary = lazyComponent(async () => (await import("./ReadSummary")).ReadSummary);
const LAZY_PARTS = [LazyUseList, LazyTextPane, LazyVerdictCard, LazyPackageCard, LazyReadSummary];

/** The evidence of an answer is fewer and listed whole; that of a large register some at a time. */
const ROWS_AT_A_TIME = 250;

export function Source() {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, questionNumber, sourceKind } = useAnswer();
  const isAnswer = sourceKind === "answer";
  const { shipped, opened: openedData, shown, isReading } = useOpenedDocument();
  const opened = openedData?.kind === "text" ? openedData : undefined;
  const openedPackage = openedData?.kind === "package" ? openedData : undefined;
  useEffect(() => {
    if (isReading) for (const part of LAZY_PARTS) part.load(i18n)?.catch(() => undefined);
  }, [isReading, i18n]);
  const [search, setSearch] = useAddressSearch();
  const { evidenceId, documentNumber } = parseSourceView(search);
  const [mostRows, setMostRows] = useState(ROWS_AT_A_TIME);
  const rows = useMemo(
    () =>
      opened
        ? computeTextRows(shipped.dataset, opened)
        : computeRows(dataset, openedPackage ? "packaged" : "unopened", { mostRows, evidenceId }),
    [dataset, shipped, opened, openedPackage, mostRows, evidenceId],
  );
  const marks = useMemo(() => computeMarks(rows), [rows]);
  // A place in the data that the other screens show is shown too, but not looked for in what is open here.
  const isElsewhere = documentNumber !== "" && documentNumber !== questionNumber;
  const { dataset: shownDataset } = shown.tables;
  const elsewhere =
    isElsewhere && documentNumber === questionNumberOf(shownDataset.header)
      ? computeRows(shownDataset, "unopened", { mostRows: 0, evidenceId })
      : [];
  const isReadShown = opened?.extraction.dataset === shownDataset;
  const selected = findRow(isElsewhere ? elsewhere : rows, evidenceId, isReadShown);
  const lost = rows.filter(({ state }) => state === "not-found");

  const { textRef, detailRef, goTo, goToNext, goBack, noteOpener, lookAtMark } = useWays(selected?.key);
  const searchOf = (row: SourceRow) =>
    formatSourceView({ evidenceId: row.key, documentNumber: questionNumber });
  const choose = (row: SourceRow, from: "text" | "list") => {
    const target = from === "text" ? "detail" : row.span ? "text" : "detail";
    if (row.key === selected?.key) {
      goTo(target);
      return;
    }
    noteOpener();
    goToNext(target);
    setSearch(searchOf(row));
  };
  // What stands in both texts is on the screens whichever of the two they show.
  const isOnScreens = ({ dataset, span, state }: SourceRow) =>
    dataset === shownDataset || (isReadShown && span !== undefined && state !== "added");

  // Without a text beside it the detail stands among the rest, and covers nothing.
  useSheet(opened && selected && "detail");
  return (
    <div className="screen source">
      <header className="screen-head">
        <h1>{t(isAnswer ? "source.title" : "source.titleRecords")}</h1>
        <p className="lead" data-counted="">
          {openedData
            ? t("source.leadOpened")
            : t(isAnswer ? "source.lead" : "source.leadRecords", { count: dataset.evidence.length })}
        </p>
        <OfficialTextLinks />
        {isAnswer && (
          <>
            <h2>{t("source.steps")}</h2>
            <ol>
              <li>{t("source.steps.find")}</li>
              <li>{t("source.steps.copy")}</li>
              <li>{t("source.steps.open")}</li>
            </ol>
          </>
        )}
      </header>
      <OpenText />
      {opened && <LazyVerdictCard key={opened.reference} opened={opened} rows={rows} />}
      {openedPackage && <LazyPackageCard openedPackage={openedPackage} />}
      {!isAnswer && !opened && <LazyRecordChecks />}
      <div className={opened ? "source-panes" : undefined}>
        {opened && (
          <LazyTextPane
            ref={textRef}
            onReady={lookAtMark}
            opened={opened}
            marks={marks}
            selected={isElsewhere ? undefined : selected}
            searchOf={searchOf}
            onChoose={(row) => choose(row, "text")}
          />
        )}
        <div className="source-side" onFocus={() => void LazyUseList.load(i18n)?.catch(() => undefined)}>
          {selected && (
            <EvidenceDetail
              ref={detailRef}
              row={selected}
              mark={marks.find(({ rows: on }) => on.includes(selected))}
              isOnScreens={isOnScreens}
              onToText={() => goTo("text")}
              onClose={() => {
                goBack();
                setSearch("");
              }}
            />
          )}
          {lost.length > 0 && (
            <EvidenceList
              title={t("source.lost", { count: lost.length })}
              hint={t("source.lostHint")}
              rows={lost}
              selectedKey={selected?.key}
              searchOf={searchOf}
              onChoose={(row) => choose(row, "list")}
            />
          )}
          <EvidenceList
            title={t("source.list", {
              count: opened ? rows.length - lost.length : dataset.evidence.length,
            })}
            more={
              opened
                ? undefined
                : {
                    count: dataset.evidence.length,
                    step: ROWS_AT_A_TIME,
                    onMore: () => setMostRows(mostRows + ROWS_AT_A_TIME),
                  }
            }
            hint={rows.some(({ evidence }) => isTextEvidence(evidence)) ? t("note.positionsHint") : ""}
            rows={rows.filter(({ state }) => state !== "not-found")}
            selectedKey={selected?.key}
            searchOf={searchOf}
            onChoose={(row) => choose(row, "list")}
          />
        </div>
      </div>
      {opened && (opened.verdict === "other" || opened.verdict === "same-question") && (
        <LazyReadSummary extraction={opened.extraction} />
      )}
    </div>
  );
}
