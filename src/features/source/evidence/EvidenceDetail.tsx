import type { Ref } from "react";
import { EvidenceQuote, placeText } from "../../../ui/evidence/EvidencePlace";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { ScreenLink } from "../../../ui/address/ScreenLink";
import { useEscape } from "../../../ui/parts/useEscape";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import type { Mark } from "./marks";
import type { SourceRow } from "./rows";
import { screensOf } from "./screensOf";
import { useNaming } from "../useNaming";

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
      <UseList row={row} isOnScreens={isOnScreens(row)} />
      {others.length > 0 && (
        <>
          <h3>{t("source.sameMark")}</h3>
          {others.map((other) => (
            <UseList key={other.key} row={other} isOnScreens={isOnScreens(other)} />
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

function UseList({ row, isOnScreens }: { row: SourceRow; isOnScreens: boolean }) {
  const { t, formats } = useI18n();
  const { nameUse, nameDerived } = useNaming();
  const { uses, dataset } = row;
  return (
    <ul className="source-uses">
      {uses.map((use) => {
        const { kind, text } = nameUse(use, dataset);
        const derived = nameDerived(use, dataset);
        return (
          <li key={`${kind}:${text}`}>
            <span className="remark">{kind}</span> {text}
            {derived.length > 0 && (
              <span className="definition">
                {t("source.derivedFrom", { names: derived.join(formats.separator) })}
              </span>
            )}
            {isOnScreens && (
              <span className="source-ways">
                {screensOf(use).map(({ screen, search }) => (
                  <ScreenLink key={screen} screen={screen} search={search}>
                    {t(`screen.${screen}`)}
                  </ScreenLink>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
