import type { GuessReason, Role } from "../intake/columns/roles";
import type { Finding, FindingCode } from "../intake/intakeFindings";
import type { Intake } from "../intake/intake";
import type { IntakeError, Refusal } from "../intake/intakeError";
import type { ReadingNote } from "../intake/read/sheet";

const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  pdf: "found a PDF; copy its table into a spreadsheet and save that",
  word: "found a Word or text document; copy its table into a spreadsheet and save that",
  presentation: "found a presentation; copy its table into a spreadsheet and save that",
  picture: "found a picture; type its table into a spreadsheet",
  "old-spreadsheet": "found a spreadsheet in an old form; save it as XLSX, ODS or CSV",
  "web-page": "found a web page; copy its table into a spreadsheet and save that",
  archive: "found an archive without a table; unpack it and give the table in it",
  json: "found JSON; save its rows as CSV",
  package: "found a data package; `npm run validate` checks it, and the site opens it as it is",
  question: "found a written question; `npm run extract` reads it",
  encrypted: "found a file with a password; save it without one",
  damaged: "found it damaged",
  encoding: "found text in an encoding that is none of UTF-8, UTF-16 and Windows-1252",
  "no-text": "found bytes that are no text",
  "too-large": "found too large a file",
  "too-many-rows": "found too many rows",
  "too-many-columns": "found too many columns",
  empty: "found nothing in it",
  "no-such-sheet": "found no sheet of that name",
  "no-such-row": "found no row of that number for the header",
  mapping: "the mapping does not fit",
};

/** What is wrong or was decided, in words. */
export const FINDING_WORDS: Readonly<Record<FindingCode, string>> = {
  "no-post": "names no place, country, name or identifier: no post",
  "channel-unknown": "the channel is not known: not used",
  "country-missing": "no country is stated",
  "country-unknown": "the country is not known",
  "country-ambiguous": "several countries are called so",
  "city-missing": "no city is stated",
  "city-unknown": "the city is not known",
  "city-ambiguous": "several cities are called so",
  "point-unreadable": "the coordinates cannot be read",
  "point-out-of-range": "the coordinates are on no map",
  "point-in-other-country": "the coordinates lie outside the stated country and were not used",
  "point-far-from-city": "the coordinates lie far from the stated city",
  "account-other-site": "an address of another site",
  "account-not-of-channel": "no account of this channel looks like that",
  "not-yes-or-no": "expected yes or no",
  "not-a-number": "expected a number",
  "kind-unknown": "the kind of post is not known",
  "sender-missing": "no sender is stated",
  "cell-too-long": "the text was cut off",
  "cells-beyond-columns": "cells stand beyond the last column and were not used",
  "part-of-city": "a part of a city stands for the city",
  "placed-at-capital": "placed in the capital, as an embassy",
  "several-accounts": "several accounts in one cell",
  "account-twice": "the same account twice in one cell",
  "account-of-several-posts": "an earlier row names the same account for another post",
  "same-post": "says nothing of this post that an earlier row does not say",
};

const REASON_WORDS: Readonly<Record<GuessReason, string>> = {
  header: "by its head",
  values: "by its values",
  chosen: "as the mapping says",
  none: "not recognised",
  second: "an earlier column is that already",
};

const NOTE_WORDS: Readonly<Record<ReadingNote["code"], string>> = {
  encoding: "read in the encoding",
  "quotes-as-text": "quotation marks do not fit together: each line was read as a row",
  "header-separated-otherwise": "the header is separated otherwise than the rows:",
};

/** Why a file, or a mapping, was refused: what was expected and what was found. */
export function describeRefusal({ code, found }: IntakeError): string {
  const expected =
    code === "mapping"
      ? "expected a mapping as the help describes it"
      : "expected a table: CSV, TSV, XLSX or ODS";
  return `${expected}, ${REFUSAL_WORDS[code]}${found === "" ? "" : ` (${found})`}`;
}

const SHOWN_FINDINGS = 20;

/** What was read: columns with the reason for each, rows, and the findings, counted and the first of them in full. */
export function describeIntake(
  { sheet, headerRow, columns, dataset, findings, rows }: Intake,
  notes: readonly ReadingNote[],
): string {
  const total = rows.above + rows.header + rows.empty + rows.used + rows.unused;
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const unplaced = dataset.posts.filter(({ placeId, point }) => placeId === "" && !point).length;
  const lines = [
    ...notes.map(({ code, found }) => `${NOTE_WORDS[code]} ${found}`.trimEnd()),
    `${sheet === "" ? "Table" : `Sheet ${sheet}`}, ${headerRow === 0 ? "no header" : `header in row ${headerRow}`}`,
    "",
    "Columns",
    ...columns.map(
      ({ number, header, role, reason, samples }) =>
        `  ${String(number).padStart(3)} ${header || "(no head)"}: ${nameOfRole(role)} (${REASON_WORDS[reason]})${samples.length === 0 ? "" : `, such as ${samples.map(shorten).join(", ")}`}`,
    ),
    "",
    `Rows: ${total} in the file, ${rows.used} used, ${rows.unused} not used, ${rows.empty} empty, ${rows.above + rows.header} header and above`,
    `Posts: ${dataset.posts.length}, of which ${unplaced} without a place; accounts and other presences: ${dataset.presences.length}`,
    "",
    findings.length === 0 ? "No findings" : `Findings: ${findings.length}`,
    ...[...counts]
      .toSorted((one, other) => other[1] - one[1])
      .map(([code, count]) => `  ${String(count).padStart(6)}  ${FINDING_WORDS[code]}`),
    ...findings.slice(0, SHOWN_FINDINGS).map((finding) => `  ${describeFinding(finding)}`),
    ...(findings.length > SHOWN_FINDINGS ? [`  and ${findings.length - SHOWN_FINDINGS} more`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** One finding with its place. */
function describeFinding({ row, column, value, code }: Finding): string {
  const where = column === 0 ? `row ${row}` : `row ${row}, column ${column}`;
  return `${where}: ${FINDING_WORDS[code]}${value === "" ? "" : `: ${shorten(value)}`}`;
}

function nameOfRole(role: Role): string {
  return role.role === "on-channel" ? `on ${role.channelId}, ${role.holds}` : role.role;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return JSON.stringify(line.length > 50 ? `${line.slice(0, 50)}…` : line);
}
