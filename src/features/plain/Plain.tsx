import { computeBudget } from "../../domain/budget/statedAmounts";
import { computeLists } from "../../domain/posts/lists";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { Stamp } from "../../ui/answer/Stamp";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useDerived } from "../../ui/figures/useDerived";
import { useI18n } from "../../ui/language/LanguageProvider";
import "./Plain.css";

/** What the source says, in short sentences that need no word of the field, and who shows it and why. */
export function Plain() {
  const { t } = useI18n();
  return (
    <article className="screen plain-words" data-no-figure="">
      <header className="screen-head">
        <h1>{t("plain.title")}</h1>
        <Stamp />
      </header>
      <ol className="plain-list">
        {useSentences().map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h2>{t("plain.who")}</h2>
      <p>{t("plain.whoText")}</p>
      <p>
        {t("plain.why")} <ScreenLink screen="source">{t("footer.source")}</ScreenLink>
      </p>
      <OfficialTextLinks />
    </article>
  );
}

/** Those alone for which the source has what they say. */
function useSentences(): readonly string[] {
  const { t, formats, labelOf } = useI18n();
  const { dataset, coverage, findChannel, findFigure } = useAnswer();
  const derived = useDerived();
  const { posts } = coverage;
  const [top] = computeLists(coverage).toSorted((a, b) => b.posts.length - a.posts.length);
  const topLabels = top && findChannel(top.channelId);
  const [respondents, senders] = [findFigure("survey.respondents"), findFigure("survey.senders")];
  const { lines, sum } = computeBudget(dataset.figures);
  const [visitors, domestic] = [findFigure("traffic.unique_visitors"), findFigure("traffic.share_domestic")];
  const judged = dataset.questions.filter(({ answered }) => answered !== "");
  const open = judged.filter(({ answered }) => answered !== "full").length;
  const late = derived.get("days_due_to_answer");
  return [
    t("plain.posts"),
    posts.length > 0 && t("plain.named", { count: posts.length }),
    top && topLabels && t("plain.list", { count: top.posts.length, channel: labelOf(topLabels) }),
    t("plain.unknown"),
    respondents && senders && t("plain.survey", { count: respondents.value, senders: senders.value }),
    lines.length > 0 && t("plain.money", { count: lines.length, sum: formats.formatEuros(sum) }),
    visitors && t("plain.visitors", { count: visitors.value }),
    domestic && t("plain.domestic", { share: formats.formatShare(domestic.value) }),
    judged.length > 0 && t("plain.questions", { count: judged.length, open }),
    late && late.value > 0 && t("plain.late", { count: late.value }),
    t("plain.check"),
  ].filter((sentence) => typeof sentence === "string");
}
