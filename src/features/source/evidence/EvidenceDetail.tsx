import type { Ref } from "react";
import { lazyComponent } from "../../../ui/hydration/lazyComponent";
import { EvidenceQuote, placeText } from "../../../ui/evidence/EvidencePlace";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useEscape } from "../../../ui/parts/useEscape";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import type { Mark } from "./marks";
import type { SourceRow } from "./rows";
import type { UseListProps } from "./UseList";

/**
 * Knows of all derived figures, which nobody needs who only reads the list. Its links are the next stop
 * of the keyboard, so that it is loaded before a row is chosen.
 */
export const LazyUseList = lazyComponent<UseListProps>(async () => (await import("./UseList")).UseList);

interface EvidenceDetailProps {
  readonly ref: Ref<HTMLElement>;
  readonly row: SourceRow;
  /** The mark on which the row stands, perhaps with others. */
  readonly mark: Mark | undefined;
  /** Whether the screens show a row, or other data at the moment. */
  readonly isOnScreens: (row: SourceRow) => boolean;
  readonly onToText: () => void;
  readonly onClose: () => void;
}

/** One place of the text: what it says, where, and everything that uses it. */
export function EvidenceDetail(props: EvidenceDetailProps) {
  const { ref, row, mark, isOnScreens, onToText, onClose } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const isHydrated = useIsHydrated();
  useEscape(onClose);
  const { evidence, dataset } = row;
  const others = mark?.rows.filter((other) => other !== row) ?? [];
  return (
    <section ref={ref} className="source-detail" aria-labelledby="source-detail-title">
      <h2 id="source-detail-title" tabIndex={-1}>
        <EvidenceQuote evidence={evidence} dataset={dataset} isWhole />
      </h2>
      <p className="note-place">{placeText(evidence, i18n)}</p>
      <p>{t(`source.state.${stateOf(row, mark)}`)}</p>
      <h3>{t("source.usedBy")}</h3>
      <LazyUseList row={row} isOnScreens={isOnScreens(row)} />
      {others.length > 0 && (
        <>
          <h3>{t("source.sameMark")}</h3>
          {others.map((other) => (
            <LazyUseList key={other.key} row={other} isOnScreens={isOnScreens(other)} />
          ))}
        </>
      )}
      {!isOnScreens(row) && <p className="remark">{t("source.notShown")}</p>}
      <p className="source-actions">
        {mark && (
          <button type="button" className="button" disabled={!isHydrated} onClick={onToText}>
            {t("source.toText")}
          </button>
        )}
        <button type="button" className="button" disabled={!isHydrated} onClick={onClose}>
          {t("action.close")}
        </button>
      </p>
    </section>
  );
}

function stateOf({ evidence, state }: SourceRow, mark: Mark | undefined) {
  if (evidence.kind === "record") return "recorded";
  return mark || state === "not-found" || state === "packaged" ? state : "unopened";
}
