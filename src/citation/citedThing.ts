import { ministryName } from "../ui/answer/holderText";
import type { Presence } from "../domain/posts/presence";
import { placeText } from "../ui/evidence/EvidencePlace";
import type { Dataset } from "../domain/dataset/dataset";
import type { DerivedFigure } from "../domain/derived/derived";
import { quoteOf, type Evidence } from "../domain/dataset/document";
import type { Figure } from "../domain/figures/figure";
import type { MessageId } from "../i18n/messageGroups";
import type { Citable } from "../ui/cite/citable";
import { formatDerived, formatFigure, formulaValues } from "../ui/figures/figureText";
import type { Speech } from "../ui/language/LanguageProvider";
import { nameMeasure } from "../ui/figures/measureText";

/** Stated in the answer, derived from it by a formula, or put together from it as a table or chart. */
export type Standing = "stated" | "derived" | "compiled";

interface CitedThing {
  readonly claim: string;
  readonly standing: Standing;
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
export function describeThing(thing: Citable, dataset: Dataset, speech: Speech): CitedThing {
  if (thing.kind === "card") return describeCard(thing.title, thing.evidenceIds, dataset, speech);
  const { note } = thing;
  if (note.kind === "derived") return describeDerived(note.derived, dataset, speech);
  const [first] = note.evidence;
  return first && note.evidence.length === 1
    ? describeStated(first, dataset, speech)
    : describeCount(note.evidence, dataset, speech);
}

function describeCard(
  title: string,
  evidenceIds: readonly string[],
  dataset: Dataset,
  speech: Speech,
): CitedThing {
  const questionIds = questionsOf(evidenceIds, dataset);
  return {
    claim: title,
    standing: "compiled",
    basis: speech.t("cite.compiled", namedQuestions(questionIds, speech)),
    questionIds,
  };
}

function describeDerived(derived: DerivedFigure, dataset: Dataset, speech: Speech): CitedThing {
  const { t } = speech;
  const evidenceIds = derived.inputs.map(({ evidenceId }) => evidenceId);
  const questionIds = questionsOf(evidenceIds, dataset);
  const value = formatDerived(derived, speech);
  const sentence = t("cite.derived", {
    formula: t(`derived.${derived.name}.formula`, formulaValues(derived, speech)),
    value,
    ...namedQuestions(questionIds, speech),
  });
  return {
    claim: t("pair", {
      label: t(`derived.${derived.name}.label`),
      value: withUnit(value, derived.unit, speech),
    }),
    standing: "derived",
    basis: `${sentence} ${t(`derived.${derived.name}.reading`)}`,
    questionIds,
  };
}

function describeStated(evidence: Evidence, dataset: Dataset, speech: Speech): CitedThing {
  const { questionId } = evidence;
  const fragment = quoteOf(evidence);
  return {
    claim: nameStated(evidence.evidenceId, dataset, speech) || fragment,
    standing: "stated",
    basis: sayWhere(evidence, fragment, speech),
    questionIds: questionId === "" ? [] : [questionId],
  };
}

function sayWhere(evidence: Evidence, fragment: string, speech: Speech): string {
  if (evidence.kind === "record")
    return speech.t("cite.recorded", { fragment, record: placeText(evidence, speech) });
  const { questionId: question } = evidence;
  return question === ""
    ? speech.t("cite.statedInHeader", { fragment })
    : speech.t("cite.stated", { question, fragment });
}

function describeCount(evidence: readonly Evidence[], dataset: Dataset, speech: Speech): CitedThing {
  const ids = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const questionIds = questionsOf([...ids], dataset);
  const listed = dataset.presences.filter(({ evidenceId }) => ids.has(evidenceId));
  const channelIds = new Set(listed.map(({ channelId }) => channelId));
  const channels = dataset.channels.filter(({ channelId }) => channelIds.has(channelId));
  const entries = speech.t("cite.entries", { count: evidence.length });
  const names = speech.formats.formatList(channels.map(({ labels }) => speech.labelOf(labels)));
  return {
    claim: names === "" ? entries : speech.t("pair", { label: names, value: entries }),
    standing: "stated",
    basis: speech.t("cite.counted", namedQuestions(questionIds, speech)),
    questionIds,
  };
}

/** The figure, statement, list entry or event that the evidence is for; empty where it is for none. */
function nameStated(id: string, dataset: Dataset, speech: Speech): string {
  const { t, labelOf, formats } = speech;
  const figure = dataset.figures.find(({ evidenceId }) => evidenceId === id);
  if (figure) return nameFigure(figure, speech);
  const statement = dataset.statements.find(({ evidenceId }) => evidenceId === id);
  if (statement) return labelOf(statement.text);
  const presence = dataset.presences.find(({ evidenceId }) => evidenceId === id);
  if (presence) {
    const channel = dataset.channels.find(({ channelId }) => channelId === presence.channelId);
    const status = t(`status.${presence.status}`);
    return t("pair", {
      label: channel ? labelOf(channel.labels) : presence.channelId,
      value: `${nameHeld(presence, dataset, speech)} (${status})`,
    });
  }
  const event = dataset.events.find(({ evidenceId }) => evidenceId === id);
  return event ? t("pair", { label: labelOf(event.labels), value: formats.formatDate(event.date) }) : "";
}

/** Who holds it: as printed, or else by name, with the account. */
function nameHeld({ holderType, holderId, printedAs, account }: Presence, dataset: Dataset, speech: Speech) {
  if (printedAs !== "") return printedAs;
  const post = dataset.posts.find(({ postId }) => holderType === "post" && postId === holderId);
  const holder = post ? speech.labelOf(post.labels) : ministryName(holderId, dataset, speech);
  return [holder, account].filter((part) => part !== "").join(", ");
}

/** `Hardware: €5,000, 2014–2015 (estimate)`. */
function nameFigure(figure: Figure, speech: Speech): string {
  const { t, formats } = speech;
  const value = [
    withUnit(formatFigure(figure, speech), figure.unit, speech),
    figure.period ? formats.formatPeriod(figure.period) : "",
  ];
  const qualifier = figure.qualifier === "exact" ? "" : ` (${t(`qualifier.${figure.qualifier}`)})`;
  return t("pair", {
    label: nameMeasure(figure.measure, speech),
    value: value.filter(Boolean).join(", ") + qualifier,
  });
}

function withUnit(value: string, unit: DerivedFigure["unit"], { t }: Speech): string {
  const message = UNIT_MESSAGES[unit];
  return message ? `${value} ${t(message)}` : value;
}

function questionsOf(evidenceIds: readonly string[], dataset: Dataset): readonly string[] {
  const wanted = new Set(evidenceIds);
  const found = dataset.evidence.filter(({ evidenceId }) => wanted.has(evidenceId));
  return [...new Set(found.map(({ questionId }) => questionId))].filter((id) => id !== "").sort();
}

function namedQuestions(questionIds: readonly string[], { formats }: Speech) {
  return { count: questionIds.length, questions: formats.formatList(questionIds) };
}
