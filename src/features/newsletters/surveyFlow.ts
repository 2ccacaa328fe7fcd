import type { DerivedFigure, DerivedName } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import type { Measure } from "../../domain/figures/measures";
import type { I18n } from "../../ui/language/LanguageProvider";

/** From where to where something lies on the line of all posts that answered, in posts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `rest`: neither send nor plan one; `nonSenders`: send none, where no more is stated of them. */
export type GroupKey = "senders" | "soon" | "considering" | "rest" | "nonSenders";

/** Posts that gave the same answer, as stated or as what is left when the stated ones are taken away. */
export interface FlowGroup {
  readonly key: GroupKey;
  readonly count: Figure | DerivedFigure;
  readonly span: Span;
}

/** One reading of who “those that send none” are, and how many of them the stated share can be. */
export interface FlowReading {
  readonly key: "all" | "apart";
  readonly base: DerivedFigure;
  readonly social: DerivedFigure;
  /** Of `base`. */
  readonly span: Span;
}

export interface SurveyFlow {
  readonly respondents: Figure | undefined;
  /** In the order of the answer, end to end; what is neither stated nor derivable has none. */
  readonly groups: readonly FlowGroup[];
  readonly readings: readonly FlowReading[];
  /** The share that the readings read. */
  readonly socialShare: Figure | undefined;
  /** The length of the whole line in posts; `undefined` where it is not stated or too short for the groups. */
  readonly total: number | undefined;
}

interface Stated {
  findFigure(measure: Measure): Figure | undefined;
  readonly derived: ReadonlyMap<DerivedName, DerivedFigure>;
}

/** The survey on newsletters as groups of posts; `undefined` where nothing of it is stated. */
export function computeSurveyFlow({ findFigure, derived }: Stated): SurveyFlow | undefined {
  const respondents = findFigure("survey.respondents");
  const soon = findFigure("survey.soon");
  const considering = findFigure("survey.considering");
  // With one of the two stated alone, what is left over still has the other in it.
  const isNobodyUndecided = !soon && !considering;
  const counts: readonly (readonly [GroupKey, Figure | DerivedFigure | undefined])[] = [
    ["senders", findFigure("survey.senders")],
    ["soon", soon],
    ["considering", considering],
    ["rest", derived.get("non_senders_undecided_apart")],
    ["nonSenders", isNobodyUndecided ? derived.get("non_senders") : undefined],
  ];
  let end = 0;
  const groups = counts.flatMap(([key, count]): FlowGroup[] => {
    if (!count) return [];
    const start = end;
    end += count.value;
    return [{ key, count, span: { start, end } }];
  });
  const socialShare = findFigure("survey.share_nonsenders_social");
  if (!respondents && groups.length === 0 && !socialShare) return undefined;
  const total =
    respondents && respondents.value > 0 && end <= respondents.value ? respondents.value : undefined;
  return { respondents, groups, readings: findReadings(derived, respondents), socialShare, total };
}

function findReadings(derived: Stated["derived"], respondents: Figure | undefined): readonly FlowReading[] {
  if (!respondents) return [];
  const reading = (key: FlowReading["key"], baseName: DerivedName, socialName: DerivedName) => {
    const base = derived.get(baseName);
    const social = derived.get(socialName);
    if (!base || !social) return [];
    return [{ key, base, social, span: { start: respondents.value - base.value, end: respondents.value } }];
  };
  const all = reading("all", "non_senders", "non_senders_social");
  const apart = reading("apart", "non_senders_undecided_apart", "non_senders_social_undecided_apart");
  // With nobody undecided the two readings are one.
  return [...all, ...apart.filter(({ base }) => base.value !== derived.get("non_senders")?.value)];
}

/** A number that the answer states, not one that was computed. */
export function isStated(count: Figure | DerivedFigure): count is Figure {
  return "measure" in count;
}

/** What the survey shows, as a sentence; a plain name where the groups are not all known. */
export function titleOfSurvey(flow: SurveyFlow, t: I18n["t"]): string {
  const { respondents, groups } = flow;
  const [senders, soon, considering] = countsOf(groups);
  const rest = findRestInTitle(flow);
  if (!respondents || !senders) return t("newsletters.flow.survey");
  const values = { respondents: respondents.value, senders: senders.value };
  if (!soon || !considering || !rest) return t("newsletters.flow.titleShort", values);
  const undecided = { soon: soon.value, considering: considering.value, rest: rest.value };
  return t("newsletters.flow.title", { ...values, ...undecided });
}

/** The derived number of those that neither send nor plan one, where the sentence says it. */
export function findRestInTitle({ respondents, groups }: SurveyFlow): DerivedFigure | undefined {
  const [senders, soon, considering, rest] = countsOf(groups);
  const isSaid = respondents && senders && soon && considering;
  return isSaid && rest && !isStated(rest) ? rest : undefined;
}

function countsOf(groups: readonly FlowGroup[]) {
  return (["senders", "soon", "considering", "rest"] as const).map(
    (wanted) => groups.find(({ key }) => key === wanted)?.count,
  );
}
