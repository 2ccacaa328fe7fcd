import { keyOfAccount } from "../../domain/posts/account";
import type { PresenceStatus } from "../../domain/posts/presence";
import type { EmptyCell } from "../about";
import type { Holding } from "../columns/roles";
import type { FindingCode } from "../intakeFindings";
import { readAccount, type Account } from "./readAccount";
import { readAnswer, readCount, splitAccounts, splitWidely } from "./splitAccounts";

/** What one cell says of a post on a channel. */
export interface WrittenPresence extends Account {
  readonly status: Extract<PresenceStatus, "active" | "absent">;
}

export interface CellReading {
  readonly presences: readonly WrittenPresence[];
  readonly codes: readonly FindingCode[];
  /** Whether what is not understood would be several accounts if the cell were split. */
  readonly canSplit: boolean;
}

const NOTHING: CellReading = { presences: [], codes: [], canSplit: false };

/**
 * Reads the cell of a channel's column. An empty one says that the post is not there only where that was chosen;
 * `isSplit` is whether the reader chose that the cell lists several accounts.
 */
export function readPresences(
  cell: string,
  channelId: string,
  holds: Holding,
  emptyCell: EmptyCell,
  isSplit = false,
): CellReading {
  const answer = readAnswer(cell);
  if (answer === "nothing") return emptyCell === "absent" ? only("absent") : NOTHING;
  if (answer === "no") return only("absent");
  if (answer === "yes" && (holds !== "account" || !isAlsoAnAccount(cell))) return only("active");
  if (holds === "number") return readNumber(cell);
  const otherwise = holds === "yes-no" ? "not-yes-or-no" : "account-not-of-channel";
  if (isSplit) return readParts(splitWidely(cell), channelId, otherwise);
  const read = readAccounts(cell, channelId, otherwise);
  const isUnread = read.codes.some((code) => code === otherwise || code === "account-other-site");
  return isUnread ? { ...read, canSplit: areAccounts(splitWidely(cell), channelId) } : read;
}

/** An account may be called by a letter that also means yes. */
function isAlsoAnAccount(cell: string): boolean {
  return /^[@/]/u.test(cell.trim());
}

function only(status: WrittenPresence["status"]): CellReading {
  return { ...NOTHING, presences: [{ status, account: "", url: "" }] };
}

function readNumber(cell: string): CellReading {
  const count = readCount(cell);
  if (count === undefined) return { ...NOTHING, codes: ["not-a-number"] };
  return only(count === 0 ? "absent" : "active");
}

function readAccounts(cell: string, channelId: string, otherwise: FindingCode): CellReading {
  const whole = readAccount(cell, channelId);
  if (whole.status === "read") return { ...NOTHING, presences: [{ status: "active", ...whole.account }] };
  const parts = splitAccounts(cell);
  return readParts(parts.length > 1 ? parts : [cell], channelId, otherwise);
}

function areAccounts(parts: readonly string[], channelId: string): boolean {
  return parts.length > 1 && parts.every((part) => readAccount(part, channelId).status === "read");
}

function readParts(parts: readonly string[], channelId: string, otherwise: FindingCode): CellReading {
  const read = parts.map((part) => readAccount(part, channelId));
  const accounts = read.flatMap((each) => (each.status === "read" ? [each.account] : []));
  const codes: FindingCode[] = [];
  const presences: WrittenPresence[] = [];
  for (const account of accounts) {
    const isTwice = presences.some(
      (other) => keyOfAccount(channelId, other.account) === keyOfAccount(channelId, account.account),
    );
    if (isTwice) codes.push("account-twice");
    else presences.push({ status: "active", ...account });
  }
  if (presences.length > 1) codes.push("several-accounts");
  if (read.some(({ status }) => status === "other-site")) codes.push("account-other-site");
  if (read.some(({ status }) => status === "not-an-account")) codes.push(otherwise);
  return { presences, codes, canSplit: false };
}
