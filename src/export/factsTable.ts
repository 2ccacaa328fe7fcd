import { computeDerived } from "../domain/derived/computeDerived";
import type { Evidence } from "../domain/dataset/document";
import { isFigure } from "../domain/figures/figure";
import type { Presence } from "../domain/posts/presence";
import { rangeOf } from "../domain/figures/rounding";
import type { MessageId } from "../i18n/messageGroups";
import { postName } from "../ui/answer/holderText";
import { formatDerived, formatFigure, formulaValues } from "../ui/figures/figureText";
import { nameMeasure } from "../ui/figures/measureText";
import { describeColumn } from "./describeColumn";
import { evidenceCells, evidenceColumns } from "./evidenceCells";
import type { CellValue, ExportColumn, ExportRow, ExportTable } from "./exportTable";
import type { Taken, TakingContext } from "./takeable";

/** One fact of the source, as all facts are told in a table. */
interface FactRow {
  readonly fact: "figure" | "derived" | "entry" | "statement" | "date";
  readonly factId: string;
  readonly name: string;
  readonly value?: CellValue;
  readonly unit?: string;
  readonly words: string;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: string;
  readonly period?: { readonly start: string; readonly end: string } | undefined;
  readonly formula?: string;
  readonly evidenceIds: readonly string[];
}

/**
 * The facts that these pieces of evidence state, in the order of the data: figures, entries, statements, dates; then what
 * is derived from them alone. `undefined` where there is none.
 */
export async function describeFacts(
  { id, title, evidenceIds }: Taken,
  context: TakingContext,
): Promise<ExportTable | undefined> {
  const { answer, i18n } = context;
  await Promise.all((["countries", "notes"] as const).map(i18n.loadMessages));
  const wanted = new Set(evidenceIds);
  const facts = listFacts(wanted, context);
  if (facts.length === 0) return undefined;
  const evidenceOf = (ids: readonly string[]): readonly Evidence[] =>
    ids.map(answer.findEvidence).filter((found) => found !== undefined);
  return {
    id,
    name: i18n.t("take.table.facts"),
    title,
    filter: "",
    columns: describeColumns(context),
    rows: facts.map((fact): ExportRow => [
      fact.factId,
      fact.fact,
      fact.name,
      fact.value,
      fact.unit,
      fact.words,
      fact.low,
      fact.high,
      fact.qualifier,
      fact.period?.start,
      fact.period?.end,
      fact.formula,
      ...evidenceCells(evidenceOf(fact.evidenceIds)),
    ]),
  };
}

function describeColumns({ i18n }: TakingContext): readonly ExportColumn[] {
  return [
    describeColumn("fact_id", "string", i18n),
    describeColumn("fact", "string", i18n),
    describeColumn("fact_name", "string", i18n),
    describeColumn("value", "number", i18n),
    describeColumn("unit", "string", i18n),
    describeColumn("in_words", "string", i18n),
    describeColumn("low", "number", i18n),
    describeColumn("high", "number", i18n),
    describeColumn("qualifier", "string", i18n),
    describeColumn("period_start", "date", i18n),
    describeColumn("period_end", "date", i18n),
    describeColumn("formula", "string", i18n),
    ...evidenceColumns(i18n),
  ];
}

function listFacts(wanted: ReadonlySet<string>, context: TakingContext): readonly FactRow[] {
  const { answer, i18n } = context;
  const { dataset } = answer;
  const isWanted = ({ evidenceId }: { readonly evidenceId: string }) => wanted.has(evidenceId);
  const figures = dataset.figures.filter(isWanted).map((figure): FactRow => {
    const { low, high } = rangeOf(figure);
    return {
      fact: "figure",
      factId: figure.figureId,
      name: nameMeasure(figure.measure, i18n),
      value: figure.value,
      unit: figure.unit,
      words: formatFigure(figure, i18n),
      ...(low < high && { low, high }),
      qualifier: figure.qualifier,
      period: figure.period,
      evidenceIds: [figure.evidenceId],
    };
  });
  const entries = dataset.presences.filter(isWanted).map((presence): FactRow => {
    const { channelId } = presence;
    return {
      fact: "entry",
      factId: presence.presenceId,
      name: i18n.t("pair", {
        label: i18n.labelOf(answer.findChannel(channelId), channelId),
        value: nameHolder(presence, context),
      }),
      words: i18n.t(`status.${presence.status}`),
      qualifier: presence.status,
      evidenceIds: [presence.evidenceId],
    };
  });
  const statements = dataset.statements.filter(isWanted).map((statement): FactRow => ({
    fact: "statement",
    factId: statement.statementId,
    name: i18n.labelOf(statement.text),
    words: "",
    evidenceIds: [statement.evidenceId],
  }));
  const dates = dataset.events.filter(isWanted).map((event): FactRow => ({
    fact: "date",
    factId: event.eventId,
    name: i18n.labelOf(event.labels),
    words: i18n.formats.formatDate(event.date),
    period: { start: event.date, end: event.date },
    evidenceIds: [event.evidenceId],
  }));
  return [...figures, ...entries, ...statements, ...dates, ...listDerived(wanted, context)];
}

function listDerived(wanted: ReadonlySet<string>, { answer, i18n }: TakingContext): readonly FactRow[] {
  const derived = [...computeDerived(answer.dataset).values()];
  return derived
    .filter(({ inputs }) => inputs.every(({ evidenceId }) => wanted.has(evidenceId)))
    .map((figure): FactRow => {
      const { name, value, unit, range, inputs } = figure;
      const periods = inputs.map((input) => (isFigure(input) ? input.period : undefined));
      const isOfOnePeriod = periods.every(
        (each) => each?.start === periods[0]?.start && each?.end === periods[0]?.end,
      );
      return {
        fact: "derived",
        factId: name,
        name: i18n.t(`derived.${name}.label`),
        value,
        unit,
        words: formatDerived(figure, i18n),
        ...(range.low < range.high && range),
        period: isOfOnePeriod ? periods[0] : undefined,
        formula: i18n.t(`derived.${name}.formula` as MessageId, formulaValues(figure, i18n)),
        evidenceIds: inputs.map(({ evidenceId }) => evidenceId),
      };
    });
}

/** A post, the ministry itself, or the posts of a country together. */
function nameHolder({ holderType, holderId }: Presence, { answer, i18n }: TakingContext): string {
  if (holderType === "ministry") return i18n.t("holder.ministry");
  if (holderType === "country") return i18n.t("holder.country", { country: i18n.nameCountry(holderId) });
  const post = answer.dataset.posts.find(({ postId }) => postId === holderId);
  return post ? postName(post, answer.dataset, i18n) : holderId;
}
