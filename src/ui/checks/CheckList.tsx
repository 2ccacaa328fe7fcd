import { Fragment } from "react";
import type { Check, CheckReading, Verdict } from "../../domain/checks/checkOutcome";
import { findDerivedOf } from "../../domain/checks/checks";
import { useDerived } from "../figures/useDerived";
import { checkText, missingText, readingText } from "./checkText";
import { EvidenceLink } from "../evidence/EvidenceLink";
import { LabelledDerived } from "../figures/LabelledValue";
import { useI18n } from "../language/LanguageProvider";
import { Fold } from "../parts/Fold";
import { Term } from "../terms/Term";
import "./CheckList.css";

/** Read together with the verdict's word, which says the same. */
const MARKS: Record<Verdict, string> = {
  consistent: "✓",
  reconcilable: "≈",
  explained: "≠",
  contradictory: "!",
  "not-checkable": "?",
};

/** What the figures must satisfy, and whether they do; draws nothing without checks. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t } = useI18n();
  if (checks.length === 0) return null;
  return (
    <Fold label={t("checks.count", { count: checks.length })}>
      <ul className="check-list">
        {checks.map((check, position) => (
          // A check can come several times, once for each list.
          <CheckLine key={`${check.checkId}-${position}`} check={check} />
        ))}
      </ul>
    </Fold>
  );
}

function CheckLine({ check }: { check: Check }) {
  const i18n = useI18n();
  const { t } = i18n;
  const title = t(`check.${check.checkId}.title`);
  return (
    <li>
      <p className={`check-verdict check-${check.verdict}`}>
        <span className="check-mark" aria-hidden="true">
          {MARKS[check.verdict]}
        </span>{" "}
        <Term id="verdict">{t(`check.verdict.${check.verdict}`)}</Term>
      </p>
      <div>
        <p>
          <b>{title}</b>
        </p>
        <p>
          {checkText(check, i18n)}
          {missingText(check, i18n)}
          <EvidenceLink evidenceIds={check.evidenceIds} of={title} />
          {check.readings?.map((reading) => (
            <span key={reading} className="definition">
              {readingText(check, reading, i18n)} <DerivedOf reading={reading} />
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

/** The numbers of a reading with the way to their formulas. */
function DerivedOf({ reading }: { reading: CheckReading }) {
  const derived = useDerived();
  const { formats } = useI18n();
  const figures = findDerivedOf(reading).flatMap((name) => derived.get(name) ?? []);
  return figures.map((figure, position) => (
    <Fragment key={figure.name}>
      {position > 0 && formats.separator}
      <LabelledDerived derived={figure} />
    </Fragment>
  ));
}
