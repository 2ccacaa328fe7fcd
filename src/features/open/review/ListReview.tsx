import { useEffect, useRef, useState } from "react";
import { FINDING_CODES, type FindingCode } from "../../../intake/intakeFindings";
import { offerFile } from "../../../export/offerFile";
import { useNavigate } from "../../../ui/address/location";
import { ScreenLink } from "../../../ui/address/ScreenLink";
import { useOpenedDocument } from "../../../ui/answer/openedDocument";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { formatPath } from "../../../view-state/address";
import { LIST_SESSION, useListState } from "../openedList";
import { SAVED_FILES, type SavedFile } from "../reading/savedFiles";
import { AboutForm } from "./AboutForm";
import { ColumnChoices } from "./ColumnChoices";
import { EmptyCellChoice } from "./EmptyCellChoice";
import { ListFindings } from "./ListFindings";
import { HeaderChoice } from "./HeaderChoice";

/** What was read of a table, to be confirmed or changed, and the way to all screens. */
export function ListReview() {
  const { t, language } = useI18n();
  const { list, working, canUndo } = useListState();
  const { open } = useOpenedDocument();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isRefused, setRefused] = useState(false);
  const words = useFindingWords();
  const isJustOpened = list?.isRestored === false;
  useEffect(() => {
    if (isJustOpened) heading.current?.focus();
  }, [isJustOpened]);
  if (!list) return null;
  const { review, mapping } = list;
  const name = list.name || t("shown.pasted");
  const { above, header, empty, used, unused } = review.rows;

  const show = async () => {
    setRefused(false);
    const saved = await LIST_SESSION.save("package", words);
    if (!saved || typeof saved.content === "string") return;
    const isOpen = await open(list.name || saved.name, saved.content, { mayBeLarge: true, isShown: true });
    if (isOpen) await navigate(`${formatPath(language, "coverage")}?view=map`);
    else setRefused(true);
  };
  const save = async (file: SavedFile) => {
    const saved = await LIST_SESSION.save(file, words);
    if (saved) offerFile(saved.name, saved.content, MEDIA_TYPES[file]);
  };
  const ways = (
    <p className="own-list-row">
      <button
        type="button"
        className="button own-list-show"
        disabled={review.postCount === 0 || working !== undefined}
        onClick={() => void show()}
      >
        {t("ownList.show")}
      </button>
      <button type="button" className="button" disabled={!canUndo} onClick={LIST_SESSION.undo}>
        {t("ownList.undo")}
      </button>
      <button type="button" className="button" onClick={LIST_SESSION.close}>
        {t("ownList.close")}
      </button>
    </p>
  );
  return (
    <section className="own-list-review" aria-busy={working !== undefined}>
      <h2 ref={heading} tabIndex={-1}>
        {t("ownList.title", { name, posts: review.postCount })}
      </h2>
      <p role="status">
        {t("ownList.counts", {
          rows: above + header + empty + used + unused,
          used,
          unused,
          empty,
          head: above + header,
          presences: review.presenceCount,
          unplaced: review.unplacedCount,
        })}
      </p>
      {review.notes.map(({ code, found }) => (
        <p key={code + found} className="remark">
          {t(`ownList.note.${code}`, { found })}
        </p>
      ))}
      {review.postCount === 0 && <p>{t("ownList.noPost")}</p>}
      {ways}
      {isRefused && (
        <p role="alert">
          {t("ownList.notShown")} <ScreenLink screen="source">{t("screen.source")}</ScreenLink>
        </p>
      )}
      <HeaderChoice review={review} />
      <ColumnChoices review={review} mapping={mapping} />
      <EmptyCellChoice mapping={mapping} />
      <AboutForm key={list.name} about={mapping.about} />
      <ListFindings review={review} mapping={mapping} words={words} />
      {ways}
      <section>
        <h3>{t("ownList.saves")}</h3>
        <ul className="own-list-row">
          {SAVED_FILES.filter((file) => file !== "unused" || unused > 0)
            .filter((file) => file !== "findings" || review.findingCount > 0)
            .map((file) => (
              <li key={file}>
                <button type="button" className="button" onClick={() => void save(file)}>
                  {t(`ownList.save.${file}`)}
                </button>
              </li>
            ))}
        </ul>
        <p className="remark">{t("ownList.saves.after")}</p>
      </section>
    </section>
  );
}

const MEDIA_TYPES: Readonly<Record<SavedFile, string>> = {
  package: "application/zip",
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  mapping: "application/json",
  findings: "text/tab-separated-values",
  unused: "text/csv",
};

function useFindingWords(): Readonly<Record<FindingCode, string>> {
  const { t } = useI18n();
  return Object.fromEntries(FINDING_CODES.map((code) => [code, t(`ownList.finding.${code}`)])) as Record<
    FindingCode,
    string
  >;
}
