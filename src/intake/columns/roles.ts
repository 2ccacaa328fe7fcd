/** What a column says of a post. `channel` and `account` together make the long form: one row for each account. */
export const FIELD_ROLES = [
  "sender",
  "country",
  "city",
  "latitude",
  "longitude",
  "kind",
  "name",
  "identifier",
  "channel",
  "account",
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** What the cells of a channel's column hold. */
export const HOLDINGS = ["account", "yes-no", "number"] as const;
export type Holding = (typeof HOLDINGS)[number];

export type Role =
  | { readonly role: FieldRole }
  | { readonly role: "on-channel"; readonly channelId: string; readonly holds: Holding }
  | { readonly role: "ignored" };

/** Why a column was taken for what it is. */
export const GUESS_REASONS = ["header", "values", "chosen", "none", "second"] as const;
export type GuessReason = (typeof GUESS_REASONS)[number];

/** A column as it is shown to be confirmed. */
export interface GuessedColumn {
  /** From 1 up, as it stands in the file. */
  readonly number: number;
  /** As written; empty where there is none. */
  readonly header: string;
  readonly role: Role;
  /** `second`: another column before it is that already. */
  readonly reason: GuessReason;
  /** What its cells would hold if it were a channel's. */
  readonly holds: Holding;
  /** The first three different values. */
  readonly samples: readonly string[];
}
