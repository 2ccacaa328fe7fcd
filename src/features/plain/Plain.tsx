import type messages from "../../i18n/messages/plain/en.json";
import { findSourceDates, sourceKindOf } from "../../domain/dataset/sourceKind";
import { findJudged } from "../../domain/questions/judged";
import { computeBudget } from "../../domain/budget/statedAmounts";
import { computeLists } from "../../domain/posts/lists";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { Stamp } from "../../ui/answer/Stamp";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useDerived } from "../../ui/figures/useDerived";
import { useI18n } from "../../ui/language/LanguageProvider";
import { findTerms } from "../../ui/terms/termIds";
import { TermList } from "../../ui/terms/TermList";
import type { Screen } from "../../view-state/address";
import "./Plain.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    plain: typeof messages;
  }
}

/** What the source says, in short sentences that need no word of the field, and who shows it and why. */
export function Plain() {
  const { t } = useI18n();
  const { dataset, coverage } = useAnswer();
  return (
    <article className="screen plain-words" data-no-figure="">
      <header className="screen-head">
        <h1>{t("screen.plain")}</h1>
        <Stamp />
      </header>
      <ol className="plain-list">
        {useSentences().map(({ text, screen }) => (
          <li key={text}>
            {text} {screen && <ScreenLink screen={screen}>{t(`screen.${screen}`)}</ScreenLink>}
          </li>
        ))}
      </ol>
      <h2>{t("plain.who")}</h2>
      <p>{t("plain.whoText")}</p>
      <p>
        {t("plain.why")} <ScreenLink screen="source">{t("footer.source")}</ScreenLink>
      </p>
      <OfficialTextLinks />
      <section id="glossary" aria-labelledby="glossary-title">
        <h2 id="glossary-title">{t("layout.glossary")}</h2>
        <TermList terms={findTerms(dataset, coverage)} />
      </section>
    </article>
  );
}

interface Sentence {
  readonly text: string;
  /** Where its figures stand with their evidence. */
  readonly screen?: Screen;
}

/** Those alone for which the source has what they say. */
function useSentences(): readonly Sentence[] {
  const { t, formats, labelOf } = useI18n();
  const { dataset, coverage, findChannel, findFigure } = useAnswer();
  const derived = useDerived();
  const { posts } = coverage;
  const [top] = computeLists(coverage).toSorted((a, b) => b.posts.length - a.posts.length);
  const topLabels = top && findChannel(top.channelId);
  const [respondents, senders] = [findFigure("survey.respondents"), findFigure("survey.senders")];
  const { lines, sum } = computeBudget(dataset.figures);
  const [visitors, domestic] = [findFigure("traffic.unique_visitors"), findFigure("traffic.share_domestic")];
  const { judged, open } = findJudged(dataset.questions);
  const late = derived.get("days_due_to_answer");
  const say = (text: string | false | null | undefined, screen?: Screen): readonly Sentence[] =>
    text ? [{ text, ...(screen && { screen }) }] : [];
  const kind = sourceKindOf(dataset.header);
  const year = findSourceDates(dataset).asOf.slice(0, 4);
  const channel = topLabels && labelOf(topLabels);
  return [
    ...say(kind === "register" && t("plain.register")),
    ...say(kind === "answer" && judged.length > 0 && year !== "" && t("plain.asked", { year })),
    ...say(posts.length > 0 && t("plain.named", { count: posts.length }), "coverage"),
    ...say(top && channel && t("plain.list", { count: top.posts.length, channel }), "coverage"),
    ...say(
      respondents && senders && t("plain.survey", { count: respondents.value, senders: senders.value }),
      "newsletters",
    ),
    // Where two numbers are alike, readers take them for the same posts.
    ...say(
      channel &&
        respondents?.value === top?.posts.length &&
        t("plain.others", { count: top.posts.length, channel }),
    ),
    ...say(
      lines.length > 0 && t("plain.money", { count: lines.length, sum: formats.formatEuros(sum) }),
      "budget",
    ),
    ...say(
      visitors &&
        t("plain.visitors", {
          count: visitors.value,
          named: dataset.header.has("site") ? 1 : 0,
          share: domestic ? formats.formatShare(domestic.value) : "none",
        }),
      "traffic",
    ),
    ...say(
      judged.length > 0 && t("plain.questions", { count: judged.length, open: open.length }),
      "questions",
    ),
    ...say(late && late.value > 0 && t("plain.late", { count: late.value }), "questions"),
    ...say(t("plain.check")),
  ];
}
