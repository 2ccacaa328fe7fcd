import type { CoveredPost } from "../../domain/posts/standing";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { formatDerived, formatFigure } from "../../ui/figures/figureText";
import { senderName } from "../../ui/answer/holderText";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { nameMeasure } from "../../ui/figures/measureText";
import { useKindName } from "../../ui/answer/useKindName";
import { Pennant } from "../../ui/pennant/Pennant";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import type { FinderEntry } from "./finderEntries";

/** One find in two columns: what it is, and what belongs to it. */
export function FinderOption({ entry }: { entry: FinderEntry }) {
  const i18n = useI18n();
  const { t } = i18n;
  switch (entry.group) {
    case "posts":
      return "covered" in entry ? (
        <PostOption covered={entry.covered} />
      ) : (
        <span>{t("finder.all", { count: entry.count, screen: t("screen.coverage") })}</span>
      );
    case "figures":
      return "figure" in entry ? (
        <>
          <span>{nameMeasure(entry.figure.measure, i18n)}</span>
          <b>{formatFigure(entry.figure, i18n)}</b>
        </>
      ) : (
        <>
          <span>{t(`derived.${entry.derived.name}.label`)}</span>
          <span>
            <em>{formatDerived(entry.derived, i18n)}</em> {t("derived.mark")}
          </span>
        </>
      );
    case "channels":
      return (
        <>
          <span>
            <LabelText labels={entry.channel.labels} />
          </span>
          <span>
            {entry.count === undefined
              ? t("finder.mentioned")
              : t("finder.listed", { count: entry.count, screen: t("screen.coverage") })}
          </span>
        </>
      );
    case "questions":
      if ("field" in entry) {
        return (
          <>
            <span>{entry.text}</span>
            <span>{t(`finder.header.${entry.field}`)}</span>
          </>
        );
      }
      return (
        <>
          <span>
            {entry.question.questionId} <LabelText labels={entry.question.asked} />
          </span>
          {entry.question.answered !== "" && <span>{t(`answered.${entry.question.answered}`)}</span>}
        </>
      );
    case "terms":
      if (entry.termId === undefined) return <span>{t("layout.glossary")}</span>;
      return (
        <>
          <span>{t(`glossary.${entry.termId}.term`)}</span>
          <span className="finder-definition">{t(`glossary.${entry.termId}.text`)}</span>
        </>
      );
    case "screens":
      return <span>{t(`screen.${entry.screen}`)}</span>;
  }
}

function PostOption({ covered }: { covered: CoveredPost }) {
  const { post, country, kind } = covered;
  const i18n = useI18n();
  const { coverage, dataset } = useAnswer();
  const nameKind = useKindName();
  const sender = senderName(post.ministryId, dataset, i18n);
  return (
    <>
      <span>
        <Pennant stripes={stripesOf(coverage, covered)} /> <LabelText labels={post.labels} />
        {sender !== "" && <> ({sender})</>}
      </span>
      <span>
        {nameKind(kind)} · {i18n.nameCountry(country)}
      </span>
    </>
  );
}
