import type { CountryIndex } from "../../gazetteer/countryIndex";
import { CHANNEL_FORMS } from "../accounts/channelForms";
import { readAnswer, readCount } from "../accounts/splitAccounts";
import type { Sheet } from "../read/sheet";
import { roleOfHeader } from "./headerWords";
import type { GuessedColumn, Holding, Role } from "./roles";

const ROWS_LOOKED_AT = 300;
const SAMPLES = 3;

/**
 * What each column of a table holds, by its head, or else by its values, with the reason and three samples. A role is
 * given once: to the first column whose head names it. Columns without head and without value are left out.
 */
export function guessColumns(
  { rows }: Pick<Sheet, "rows">,
  headerRow: number,
  countries: CountryIndex,
): readonly GuessedColumn[] {
  const header = rows[headerRow - 1] ?? [];
  const body = rows.slice(headerRow, headerRow + ROWS_LOOKED_AT);
  const width = rows.slice(Math.max(0, headerRow - 1)).reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => ({
    number: at + 1,
    header: (header[at] ?? "").trim(),
    values: body.map((row) => (row[at] ?? "").trim()).filter((value) => value !== ""),
  })).filter(({ header: head, values }) => head !== "" || values.length > 0);
  const taken = new Set<string>();
  const guessed = columns.map((column): GuessedColumn => {
    const byHead = roleOfHeader(column.header);
    const role = byHead ?? { role: "ignored" as const };
    const isSecond = byHead !== undefined && taken.has(keyOf(role));
    if (byHead) taken.add(keyOf(role));
    const holds = holdingOf(column.values);
    return {
      number: column.number,
      header: column.header,
      role: isSecond ? { role: "ignored" } : role.role === "on-channel" ? { ...role, holds } : role,
      holds,
      reason: isSecond ? "second" : byHead ? "header" : "none",
      samples: [...new Set(column.values)].slice(0, SAMPLES),
    };
  });
  return guessed.map((column) => {
    if (column.reason !== "none") return column;
    const values = columns.find(({ number }) => number === column.number)?.values ?? [];
    const role = roleOfValues(values, countries);
    if (!role || taken.has(keyOf(role))) return column;
    taken.add(keyOf(role));
    return { ...column, role, reason: "values" };
  });
}

function keyOf(role: Role): string {
  return role.role === "on-channel" ? role.channelId : role.role;
}

/** What most of the cells of a channel's column hold. */
function holdingOf(values: readonly string[]): Holding {
  const answers = values.filter((value) => readAnswer(value) !== undefined).length;
  const counts = values.filter((value) => readCount(value) !== undefined && value.length < 9).length;
  if (values.length > 0 && answers > values.length / 2) return "yes-no";
  return values.length > 0 && counts > values.length / 2 ? "number" : "account";
}

const MOST = 0.8;

function roleOfValues(values: readonly string[], countries: CountryIndex): Role | undefined {
  const share = (is: (value: string) => boolean): number =>
    values.length === 0 ? 0 : values.filter(is).length / values.length;
  const form = CHANNEL_FORMS.find(
    ({ hosts }) => hosts.length > 0 && share((value) => hosts.some((host) => isAt(value, host))) >= MOST,
  );
  if (form) return { role: "on-channel", channelId: form.channel.channelId, holds: "account" };
  if (share((value) => countries.find(value).status === "found") >= MOST) return { role: "country" };
  return undefined;
}

function isAt(value: string, host: string): boolean {
  return new RegExp(`^(?:https?://)?(?:[\\w-]+\\.)*${host.replaceAll(".", "\\.")}/`, "iu").test(value);
}
