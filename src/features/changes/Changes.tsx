import { useMemo } from "react";
import type messages from "../../i18n/messages/changes/en.json";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { LoadingSlowly } from "../../ui/hydration/LoadingSlowly";
import { sourceLabel } from "../../ui/answer/sourceText";
import { isComparable, useOpenedDocument } from "../../ui/answer/openedDocument";
import { useSourceTables } from "../../ui/answer/useSourceTables";
import { createI18n, useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { ComparedSources } from "./ComparedSources";
import { SourceChoice } from "./SourceChoice";
import { compareSides, type Side } from "./changesSeries";
import { useChangesView } from "./useChangesView";
import { defaultChangesView } from "../../view-state/changesView";
import "./Changes.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    changes: typeof messages;
  }
}

/** Two sources beside each other: what each says of a post on a channel, and what changed between them. */
export function Changes() {
  const { t } = useI18n();
  const state = useOpenedDocument();
  const [view, change] = useChangesView();
  const older = useSide(view.older);
  const newer = useSide(view.newer);
  // Here, since with all that is drawn of it it would be one long task.
  const comparison = useMemo(
    () => older.side && newer.side && compareSides(older.side, newer.side),
    [older.side, newer.side],
  );
  const failed = [older, newer].find(({ error }) => error !== undefined);
  const { older: first, newer: second } = defaultChangesView();
  const isAsked = state.sources.length > 1 && (view.older !== first || view.newer !== second);
  if (!isComparable(state) && !isAsked) {
    return (
      <div className="screen changes">
        <ScreenTitle>{t("screen.changes")}</ScreenTitle>
        <p className="lead">{t("changes.alone")}</p>
      </div>
    );
  }
  return (
    <div className="screen changes">
      {older.side && newer.side && comparison ? (
        <ComparedSources
          older={older.side}
          newer={newer.side}
          comparison={comparison}
          view={view}
          onChange={change}
        />
      ) : (
        <>
          <ScreenTitle>{t("screen.changes")}</ScreenTitle>
          <SourceChoice view={view} onChange={change} />
          {failed ? <LoadFailed error={failed.error} onRetry={failed.retry} /> : <LoadingSlowly />}
        </>
      )}
    </div>
  );
}

/** One of the sources by its reference, once its tables are there. */
function useSide(reference: string) {
  const { language, catalog } = useI18n();
  const { sources, opened } = useOpenedDocument();
  const { tables, error, retry } = useSourceTables(reference);
  const side = useMemo((): Side | undefined => {
    if (!tables) return undefined;
    const { dataset } = tables;
    const shipped = sources.find((source) => source.reference === reference);
    const title = opened?.kind === "package" && opened.reference === reference ? opened.title : "";
    return {
      reference,
      dataset,
      packageName: shipped?.packageName ?? title,
      label: shipped?.label || title || sourceLabel(dataset, createI18n(language, catalog, dataset)),
    };
  }, [reference, tables, sources, opened, language, catalog]);
  return { side, error, retry };
}
