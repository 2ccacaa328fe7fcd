import type { MessageValues, I18n } from "../ui/language/LanguageProvider";
import type { ColumnType, ExportColumn } from "./exportTable";

/** The columns that tables are made of: each has a label and a meaning among the messages. */
export const COLUMN_IDS = [
  "account",
  "answered",
  "answered_words",
  "asked",
  "channel_fragment",
  "channel_place",
  "channel_question",
  "change",
  "change_words",
  "channels",
  "channels_words",
  "country",
  "country_name",
  "entries",
  "fact",
  "fact_id",
  "fact_name",
  "figures",
  "formula",
  "fragment",
  "group",
  "group_name",
  "high",
  "in_words",
  "kind",
  "kind_basis",
  "kind_name",
  "latitude",
  "listed",
  "longitude",
  "low",
  "ministry",
  "ministry_name",
  "not_ranked",
  "own_accounts",
  "period_end",
  "period_start",
  "per_year",
  "place",
  "place_basis",
  "post",
  "post_id",
  "post_id_in",
  "posts",
  "qualifier",
  "question",
  "question_id",
  "reason",
  "region",
  "region_name",
  "share",
  "standing",
  "standing_words",
  "statements",
  "unit",
  "value",
  "with_any",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

interface ColumnOptions {
  /** The name for programs, where it is not that of the column's kind. */
  readonly name?: string;
  readonly unit?: string;
  /** What stands in the label and the meaning. */
  readonly values?: MessageValues;
}

/** A column with its label and meaning in the reader's language; the messages of `take` must be loaded. */
export function describeColumn(
  id: ColumnId,
  type: ColumnType,
  { t }: Pick<I18n, "t">,
  { name = id, unit, values }: ColumnOptions = {},
): ExportColumn {
  return {
    name,
    label: t(`take.column.${id}`, values).trim(),
    type,
    ...(unit !== undefined && { unit }),
    description: t(`take.meaning.${id}`, values),
  };
}
