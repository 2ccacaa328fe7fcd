import { ministryName } from "../ui/answer/holderText";
import type { Presence } from "../domain/posts/presence";
import { placeText } from "../ui/evidence/EvidencePlace";
import type { Dataset } from "../domain/dataset/dataset";
import type { DerivedFigure } from "../domain/derived/computeDerived";
import { quoteOf, type Evidence } from "../domain/dataset/document";
import type { Figure } from "../domain/figures/figure";
import type { MessageId } from "../i18n/messageGroups";
import type { Citable } from "../ui/cite/citable";
import { formatDerived, formatFigure, formulaValues } from "../ui/figures/figureText";
import type { I18n } from "../ui/language/LanguageProvider";
import { nameMeasure } from "../ui/figures/measureText";

/** Stated in the answer, derived from it by a formula, or put together from it as a table or chart. */
export type CitationStatus = "stated" | "derived" | "compiled";

interface CitedThing {
  readonly claim: string;
  readonly status: CitationStatus;
  readonly basis: string;
  /** Sub-questions whose answers it rests on; none for the header. */
  readonly questionIds: readonly string[];
}

/** Units that the value as shown does not say. */
const UNIT_MESSAGES: Partial<Record<DerivedFigure["unit"], MessageId>> = {
  "EUR-per-year": "unit.EUR-per-year",
  FTE: "unit.FTE",
  countries: "unit.countries",
  days: "unit.days",
  hours: "unit.hours",
  items: "unit.items",
  "items-per-week": "unit.items-per-week",
  pages: "unit.pages",
  "pages-per-visit": "unit.pages-per-visit",
  "pages-per-visitor": "unit.pages-per-visitor",
  posts: "unit.posts",
  s: "unit.s",
  visitors: "unit.visitors",
  visits: "unit.visits",
  "visits-per-visitor": "unit.visits-per-visitor",
};

/** What is cited, in words. */
export function describeThing(thing: Citable, dataset: Dataset, i18n: I18n): CitedThing {
  if (thing.kind === "card") return describeCard(thing.title, thing.evidenceIds, dataset, i18n);
  const { note } = thing;
  if (note.kind === "derived") return describeDerived(note.derived, dataset, i18n);
  const [first] = note.evidence;
  return first && note.evidence.length === 1
    ? describeStated(first, dataset, i18n)
    : describeCount(note.evidence, dataset, i18n);
}

function describeCard(
  title: string,
  evidenceIds: readonly string[],
  dataset: Dataset,
  i18n: I18n,
): CitedThing {
  const questionIds = questionsOf(evidenceIds, dataset);
  return {
    claim: title,
    status: "compiled",
    basis: i18n.t("cite.compiled", namedQuestions(questionIds, i18n)),
    questionIds,
  };
}

function describeDerived(derived: DerivedFigure, dataset: Dataset, i18n: I18n): CitedThing {
  const { t } = i18n;
  const evidenceIds = derived.inputs.map(({ evidenceId }) => evidenceId);
  const questionIds = questionsOf(evidenceIds, dataset);
  const value = formatDerived(derived, i18n);
  const sentence = t("cite.derived", {
    formula: t(`derived.${derived.name}.formula`, formulaValues(derived, i18n)),
    value,
    ...namedQuestions(questionIds, i18n),
  });
  return {
    claim: t("pair", {
      label: t(`derived.${derived.name}.label`),
      value: withUnit(value, derived.unit, i18n),
    }),
    status: "derived",
    basis: `${sentence} ${t(`derived.${derived.name}.reading`)}`,
    questionIds,
  };
}

function describeStated(evidence: Evidence, dataset: Dataset, i18n: I18n): CitedThing {
  const { questionId } = evidence;
  const fragment = quoteOf(evidence);
  return {
    claim: nameStated(evidence.evidenceId, dataset, i18n) || fragment,
    status: "stated",
    basis: sayWhere(evidence, fragment, i18n),
    questionIds: questionId === "" ? [] : [questionId],
  };
}

function sayWhere(evidence: Evidence, fragment: string, i18n: I18n): string {
  if (evidence.kind === "record")
    return i18n.t("cite.recorded", { fragment, record: placeText(evidence, i18n) });
  const { questionId: question } = evidence;
  return question === ""
    ? i18n.t("cite.statedInHeader", { fragment })
    : i18n.t("cite.stated", { question, fragment });
}

function describeCount(evidence: readonly Evidence[], dataset: Dataset, i18n: I18n): CitedThing {
  const ids = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const questionIds = questionsOf([...ids], dataset);
  const listed = dataset.presences.filter(({ evidenceId }) => ids.has(evidenceId));
  const channelIds = new Set(listed.map(({ channelId }) => channelId));
  const channels = dataset.channels.filter(({ channelId }) => channelIds.has(channelId));
  const entries = i18n.t("cite.entries", { count: evidence.length });
  const names = i18n.formats.formatList(channels.map(({ labels }) => i18n.labelOf(labels)));
  return {
    claim: names === "" ? entries : i18n.t("pair", { label: names, value: entries }),
    status: "stated",
    basis: i18n.t("cite.counted", namedQuestions(questionIds, i18n)),
    questionIds,
  };
}

/** The figure, statement, list entry or event that the evidence is for; empty where it is for none. */
function nameStated(id: string, dataset: Dataset, i18n: I18n): string {
  const { t, labelOf, formats } = i18n;
  const figure = dataset.figures.find(({ evidenceId }) => evidenceId === id);
  if (figure) return nameFigure(figure, i18n);
  const statement = dataset.statements.find(({ evidenceId }) => evidenceId === id);
  if (statement) return labelOf(statement.text);
  const presence = dataset.presences.find(({ evidenceId }) => evidenceId === id);
  if (presence) {
    const channel = dataset.channels.find(({ channelId }) => channelId === presence.channelId);
    const status = t(`status.${presence.status}`);
    return t("pair", {
      label: channel ? labelOf(channel.labels) : presence.channelId,
      value: `${nameHeld(presence, dataset, i18n)} (${status})`,
    });
  }
  const event = dataset.events.find(({ evidenceId }) => evidenceId === id);
  return event ? t("pair", { label: labelOf(event.labels), value: formats.formatDate(event.date) }) : "";
}

/** Who holds it: as printed, or else by name, with the account. */
function nameHeld({ holderType, holderId, printedAs, account }: Presence, dataset: Dataset, i18n: I18n) {
  if (printedAs !== "") return printedAs;
  const post = dataset.posts.find(({ postId }) => holderType === "post" && postId === holderId);
  const holder = post ? i18n.labelOf(post.labels) : ministryName(holderId, dataset, i18n);
  return [holder, account].filter((part) => part !== "").join(i18n.formats.comma);
}

/** `Hardware: €5,000, 2014–2015 (estimate)`. */
function nameFigure(figure: Figure, i18n: I18n): string {
  const { t, formats } = i18n;
  const value = [
    withUnit(formatFigure(figure, i18n), figure.unit, i18n),
    figure.period ? formats.formatPeriod(figure.period) : "",
  ];
  const qualifier = figure.qualifier === "exact" ? "" : ` (${t(`qualifier.${figure.qualifier}`)})`;
  return t("pair", {
    label: nameMeasure(figure.measure, i18n),
    value: value.filter(Boolean).join(formats.comma) + qualifier,
  });
}

function withUnit(value: string, unit: DerivedFigure["unit"], { t }: I18n): string {
  const message = UNIT_MESSAGES[unit];
  return message ? `${value} ${t(message)}` : value;
}

function questionsOf(evidenceIds: readonly string[], dataset: Dataset): readonly string[] {
  const wanted = new Set(evidenceIds);
  const found = dataset.evidence.filter(({ evidenceId }) => wanted.has(evidenceId));
  return [...new Set(found.map(({ questionId }) => questionId))].filter((id) => id !== "").sort();
}

function namedQuestions(questionIds: readonly string[], { formats }: I18n) {
  return { count: questionIds.length, questions: formats.formatList(questionIds) };
}
