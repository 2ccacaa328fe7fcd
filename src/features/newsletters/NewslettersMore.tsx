import type { CheckTopic } from "../../domain/checks/checkOutcome";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { CheckList } from "../../ui/checks/CheckList";
import { useI18n } from "../../ui/language/LanguageProvider";
import { StatementList } from "../../ui/evidence/StatementList";
import { useChecks } from "../../ui/checks/useChecks";
import { NewsletterCosts } from "./NewsletterCosts";
import { PostChannels } from "./PostChannels";
import { OwnChannels } from "./OwnChannels";
import {
  computeCostRows,
  computeOwnChannels,
  findMentions,
  findOtherStatements,
  statementsOf,
} from "./newslettersSeries";

const CHECKED_HERE: readonly CheckTopic[] = ["survey"];

/** What stands below the survey and its senders: tools and costs, other channels, and the checks. */
export function NewslettersMore() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const own = computeOwnChannels(dataset);
  const costs = computeCostRows(dataset);
  const mentions = findMentions(dataset);
  const others = findOtherStatements(dataset, statementsOf([...own, ...costs]));
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="newsletters-grid" data-stack="">
      {costs.length > 0 && <NewsletterCosts rows={costs} />}
      {own.length > 0 && <OwnChannels rows={own} />}
      {mentions.length > 0 && <PostChannels presences={mentions} />}
      {others.length > 0 && (
        <Card id="letters-statements" title={t("newsletters.othersTitle")}>
          <StatementList statements={others} />
        </Card>
      )}
      {checks.length > 0 && (
        <Card id="letters-checks" title={t("checks.title")} className="wide">
          <CheckList checks={checks} />
        </Card>
      )}
    </div>
  );
}
