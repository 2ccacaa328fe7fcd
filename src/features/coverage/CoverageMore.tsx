import { useAnswer } from "../../ui/answer/AnswerProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { Card } from "../../ui/parts/Card";
import { useI18n } from "../../ui/language/LanguageProvider";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { StatementList } from "../../ui/evidence/StatementList";
import { GroupCounts } from "./groups/GroupCounts";
import { KindBases } from "./map/Legend";
import { OtherChannels } from "./groups/OtherChannels";
import type { Names } from "./coverageSeries";

/** What does not hang on the filters: counts over all posts, other channels, statements and notes. */
export function CoverageMore({ names }: { names: Names }) {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const statements = dataset.statements.filter(({ topics }) => topics.includes("posts"));
  return (
    <>
      <KindBases />
      <div className="coverage-more" data-stack="">
        <GroupCounts names={names} />
        <OtherChannels names={names} />
        {statements.length > 0 && (
          <Card id="posts-statements" title={t("coverage.statementsTitle")}>
            <StatementList statements={statements} />
          </Card>
        )}
      </div>
      <p className="remark">
        <ScreenLink screen="open">{t("screen.open")}</ScreenLink>
      </p>
      <PageNotes evidenceIds={[...dataset.presences, ...statements].map(({ evidenceId }) => evidenceId)} />
    </>
  );
}
