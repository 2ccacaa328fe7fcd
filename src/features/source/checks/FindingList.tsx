import { useState, type ReactNode } from "react";
import { useI18n } from "../../../ui/language/LanguageProvider";

interface FindingListProps<Finding> {
  readonly findings: readonly Finding[];
  readonly keyOf: (finding: Finding) => string;
  readonly render: (finding: Finding) => ReactNode;
}

/** A register of ten thousand posts may have very many. */
const FINDINGS_AT_A_TIME = 30;
/** So many stand open. */
const FEW_FINDINGS = 3;

/** What a check found, one by one. */
export function FindingList<Finding>({ findings, keyOf, render }: FindingListProps<Finding>) {
  const { t } = useI18n();
  const [most, setMost] = useState(FINDINGS_AT_A_TIME);
  if (findings.length === 0) return null;
  const list = (
    <>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={keyOf(finding)}>{render(finding)}</li>
        ))}
      </ul>
      {findings.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + FINDINGS_AT_A_TIME)}>
          {t("records.more", { count: findings.length - most })}
        </button>
      )}
    </>
  );
  if (findings.length <= FEW_FINDINGS) return list;
  return (
    <details>
      <summary>{t("records.show")}</summary>
      {list}
    </details>
  );
}
