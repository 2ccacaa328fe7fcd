import * as v from "valibot";
import { LIST_STANDINGS } from "../about";
import { IntakeError } from "../intakeError";
import { FIELD_ROLES, HOLDINGS, type GuessedColumn, type Role } from "./roles";

/** The most UTF-16 units of a text in a mapping. */
export const MAPPING_TEXT_LENGTH = 1000;
const text = v.pipe(v.string(), v.maxLength(MAPPING_TEXT_LENGTH));
const channelId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/u));

const ColumnSchema = v.variant("role", [
  v.object({ number: v.optional(v.number()), header: text, role: v.picklist([...FIELD_ROLES, "ignored"]) }),
  v.object({
    number: v.optional(v.number()),
    header: text,
    role: v.literal("on-channel"),
    channel: channelId,
    holds: v.optional(v.picklist(HOLDINGS)),
  }),
]);

const AboutSchema = v.object({
  title: v.optional(text, ""),
  statedBy: v.optional(text, ""),
  asOf: v.optional(v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/u)), ""),
  licence: v.optional(text, ""),
  licenceUrl: v.optional(v.pipe(text, v.regex(/^(?:https:\/\/[^\s/\\][^\s\\]*)?$/u)), ""),
  ministry: v.optional(text, ""),
  country: v.optional(text, ""),
  language: v.optional(v.picklist(["en", "fr", "nl", "de"]), "en"),
});

const MappingSchema = v.object({
  sheet: v.optional(text),
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  columns: v.optional(v.array(ColumnSchema), []),
  emptyCell: v.optional(v.picklist(LIST_STANDINGS), "not-known"),
  places: v.optional(v.record(text, v.pipe(v.string(), v.regex(/^\d{1,10}$/u))), {}),
  split: v.optional(v.array(text), []),
  about: v.optional(AboutSchema, {}),
});

/**
 * The choices that make posts of a table, as a small JSON: which sheet and header row, what the columns hold, what an
 * empty cell means, which city is meant by a name (`"Peru Lima": "3936456"`, identifier of GeoNames), which cells list
 * several accounts, and what is to be said of the list. What is absent is guessed.
 */
export type Mapping = v.InferOutput<typeof MappingSchema>;

export const EMPTY_MAPPING: Mapping = v.parse(MappingSchema, {});

/** Reads a mapping from JSON. Throws an IntakeError that says where it is wrong. */
export function parseMapping(json: string): Mapping {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new IntakeError("mapping", error instanceof Error ? error.message : "", { cause: error });
  }
  const result = v.safeParse(MappingSchema, parsed);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new IntakeError("mapping", `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}

/** Puts the chosen columns in the place of the guessed ones. Throws an IntakeError for a column that the table lacks. */
export function chooseColumns(
  guessed: readonly GuessedColumn[],
  columns: Mapping["columns"],
): readonly GuessedColumn[] {
  const chosen = new Map<number, Role>();
  for (const column of columns) {
    const found = guessed.find(({ number, header }) =>
      column.number === undefined ? header === column.header.trim() : number === column.number,
    );
    if (!found) throw new IntakeError("mapping", `columns: ${column.number ?? column.header}`);
    chosen.set(
      found.number,
      column.role === "on-channel"
        ? { role: "on-channel", channelId: column.channel, holds: column.holds ?? found.holds }
        : { role: column.role },
    );
  }
  return guessed.map((column) => {
    const role = chosen.get(column.number);
    if (role) return { ...column, role, reason: "chosen" };
    // A role that was chosen elsewhere is no longer guessed here.
    const isGiven = [...chosen.values()].some(
      (each) => each.role === column.role.role && each.role !== "on-channel" && each.role !== "ignored",
    );
    return isGiven ? { ...column, role: { role: "ignored" }, reason: "second" } : column;
  });
}

/** A mapping that makes the same of a table again: nothing in it is left to be guessed. */
export function formatMapping(
  mapping: Mapping,
  columns: readonly GuessedColumn[],
  headerRow: number,
): string {
  const chosen = columns.map(({ number, header, role }) => ({
    number,
    header,
    ...(role.role === "on-channel" ? { role: role.role, channel: role.channelId, holds: role.holds } : role),
  }));
  return `${JSON.stringify({ ...mapping, headerRow, columns: chosen }, null, 2)}\n`;
}
