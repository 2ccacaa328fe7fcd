import type { CheckTopic } from "../../domain/checks/checkOutcome";
import { checkText, readingText } from "../../ui/checks/checkText";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useChecks } from "../../ui/checks/useChecks";

const SURVEY: readonly CheckTopic[] = ["survey"];

/** As many posts answered as a list has entries: a chance that invites a mistake. */
export function SameNumber() {
  const i18n = useI18n();
  const title = i18n.t("check.same_number.title");
  const checks = useChecks(SURVEY).filter(
    ({ checkId, sentence }) => checkId === "same_number" && sentence !== undefined,
  );
  return (
    <div>
      {checks.map((check) => {
        const text = checkText(check, i18n);
        const readings = (check.readings ?? []).map((reading) => readingText(check, reading, i18n));
        return (
          <p key={text} className="remark">
            <b>{title}</b> {[text, ...readings].join(" ")}
            <EvidenceLink evidenceIds={check.evidenceIds} of={title} />
          </p>
        );
      })}
    </div>
  );
}
