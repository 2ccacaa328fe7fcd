import { computeDerived } from "../domain/derived/derived";
import type { Evidence } from "../domain/dataset/document";
import { isFigure } from "../domain/figures/figure";
import type { Presence } from "../domain/posts/presence";
import { rangeOf } from "../domain/figures/rounding";
import type { MessageId } from "../i18n/messageGroups";
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
  const { answer, speech } = context;
  await Promise.all((["countries", "notes"] as const).map(speech.loadMessages));
  const wanted = new Set(evidenceIds);
  const facts = listFacts(wanted, context);
  if (facts.length === 0) return undefined;
  const evidenceOf = (ids: readonly string[]): readonly Evidence[] =>
    ids.map(answer.findEvidence).filter((found) => found !== undefined);
  return {
    id,
    name: speech.t("take.table.facts"),
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

function describeColumns({ speech }: TakingContext): readonly ExportColumn[] {
  return [
    describeColumn("fact_id", "string", speech),
    describeColumn("fact", "string", speech),
    describeColumn("fact_name", "string", speech),
    describeColumn("value", "number", speech),
    describeColumn("unit", "string", speech),
    describeColumn("in_words", "string", speech),
    describeColumn("low", "number", speech),
    describeColumn("high", "number", speech),
    describeColumn("qualifier", "string", speech),
    describeColumn("period_start", "date", speech),
    describeColumn("period_end", "date", speech),
    describeColumn("formula", "string", speech),
    ...evidenceColumns(speech),
  ];
}

function listFacts(wanted: ReadonlySet<string>, context: TakingContext): readonly FactRow[] {
  const { answer, speech } = context;
  const { dataset } = answer;
  const isWanted = ({ evidenceId }: { readonly evidenceId: string }) => wanted.has(evidenceId);
  const figures = dataset.figures.filter(isWanted).map((figure): FactRow => {
    const { low, high } = rangeOf(figure);
    return {
      fact: "figure",
      factId: figure.figureId,
      name: nameMeasure(figure.measure, speech),
      value: figure.value,
      unit: figure.unit,
      words: formatFigure(figure, speech),
      ...(low < high && { low, high }),
      qualifier: figure.qualifier,
      period: figure.period,
      evidenceIds: [figure.evidenceId],
    };
  });
  const entries = dataset.presences.filter(isWanted).map((presence): FactRow => {
    const labels = answer.findChannel(presence.channelId);
    return {
      fact: "entry",
      factId: presence.presenceId,
      name: speech.t("pair", {
        label: labels ? speech.labelOf(labels) : presence.channelId,
        value: nameHolder(presence, context),
      }),
      words: speech.t(`status.${presence.status}`),
      qualifier: presence.status,
      evidenceIds: [presence.evidenceId],
    };
  });
  const statements = dataset.statements.filter(isWanted).map((statement): FactRow => ({
    fact: "statement",
    factId: statement.statementId,
    name: speech.labelOf(statement.text),
    words: "",
    evidenceIds: [statement.evidenceId],
  }));
  const dates = dataset.events.filter(isWanted).map((event): FactRow => ({
    fact: "date",
    factId: event.eventId,
    name: speech.labelOf(event.labels),
    words: speech.formats.formatDate(event.date),
    period: { start: event.date, end: event.date },
    evidenceIds: [event.evidenceId],
  }));
  return [...figures, ...entries, ...statements, ...dates, ...listDerived(wanted, context)];
}

function listDerived(wanted: ReadonlySet<string>, { answer, speech }: TakingContext): readonly FactRow[] {
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
        name: speech.t(`derived.${name}.label`),
        value,
        unit,
        words: formatDerived(figure, speech),
        ...(range.low < range.high && range),
        period: isOfOnePeriod ? periods[0] : undefined,
        formula: speech.t(`derived.${name}.formula` as MessageId, formulaValues(figure, speech)),
        evidenceIds: inputs.map(({ evidenceId }) => evidenceId),
      };
    });
}

/** A post, the ministry itself, or the posts of a country together. */
function nameHolder({ holderType, holderId }: Presence, { answer, speech }: TakingContext): string {
  if (holderType === "ministry") return speech.t("holder.ministry");
  if (holderType === "country") return speech.t("holder.country", { country: speech.nameCountry(holderId) });
  const post = answer.dataset.posts.find(({ postId }) => postId === holderId);
  return post ? speech.labelOf(post.labels) : holderId;
}
